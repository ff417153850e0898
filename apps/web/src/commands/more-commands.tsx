import { Card } from '../design/card.js';
import { processWords } from '../words/process.js';
import { useWords } from '../words/words.js';
import { Commands, type CommandsOn } from './commands.js';

/** What is seldom done to something as a whole; nothing where none of it may be done. */
export function MoreCommands<Here, Sent>({ on, of }: { on: CommandsOn<Here, Sent>; of: readonly string[] }) {
  const say = useWords(processWords);
  if (!on.allowed.some(({ command, possible }) => possible && of.includes(command))) return null;
  return (
    <Card title={say('actions')} id="more">
      <Commands on={on} of={of} />
    </Card>
  );
}
