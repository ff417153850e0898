import { answerOf, api } from '../../api/client.js';
import { under, type CyclePressed } from '../../api/press.js';
import { type Form } from '../../commands/form.js';
import { FormDialog } from '../../commands/form-dialog.js';
import { given, text } from '../../commands/values.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

const COMMAND = 'ask-more-time';

const moreTime: Form<object, CyclePressed> = {
  fields: [
    { name: 'day', kind: 'date' },
    { name: 'reason', kind: 'typed', max: 2_000, optional: true },
  ],
  hasHelp: true,
  make: ({ about, values }) => ({
    command: { type: COMMAND, what: about, until: text(values, 'day'), ...given(values, 'reason') },
  }),
};

/** Until when one needs, and perhaps why. */
export function MoreTimeDialog({ ask: { process, what }, onClose }: { ask: Ask; onClose: () => void }) {
  const say = useWords(commandWords);
  return (
    <FormDialog
      command={COMMAND}
      title={say(COMMAND)}
      form={moreTime}
      words={commandWords}
      id={process.id}
      about={what}
      here={{}}
      send={(body, key) => answerOf(api.POST('/api/cycles/{id}/commands', { ...under(process.id, key), body }))}
      onClose={onClose}
    />
  );
}
