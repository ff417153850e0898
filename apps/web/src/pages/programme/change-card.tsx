import { useQuery } from '@tanstack/react-query';
import { programmeAllowed, programmeSettings, type Programme } from '../../api/programme.queries.js';
import { newPerson, toProgramme } from '../../api/send.js';
import { type Allowed } from '../../api/types.js';
import { Commands } from '../../commands/commands.js';
import { Card } from '../../design/card.js';
import { programmeCommandWords } from '../../words/programme-commands.js';
import { useWords, type Say } from '../../words/words.js';
import { conditionForms, invitePerson, programmeForms } from './programme.forms.js';

const groups = [
  { name: 'texts', of: ['rewrite-programme', 'change-settings', 'change-ladder', 'enter-stage', 'set-condition'] },
  { name: 'peopleAnd', of: ['invite-person', 'give-role', 'end-role', 'appoint-coordinator'] },
  { name: 'organisationsAnd', of: ['add-organisation', 'change-organisation', 'add-team', 'rename-team'] },
] as const;

/** What is seldom changed of a programme, for whoever may: folded away by what it is about. */
export function ChangeCard({ programme }: { programme: Programme }) {
  const say = useWords(programmeCommandWords);
  const { data } = useQuery(programmeAllowed());
  const allowed = (data?.allowed ?? []).filter(({ possible }) => possible).flatMap(withLadder);
  const isOffered = groups.some(({ of }) => allowed.some(({ command }) => isIn(of, command)));
  const { data: settled } = useQuery({ ...programmeSettings(), enabled: isOffered });
  if (!isOffered || !settled) return null;
  const on = {
    ...{ id: programme.id, here: { programme, settings: settled.settings }, forms: programmeForms },
    ...{ allowed, words: programmeCommandWords, send: toProgramme, labelOf: stageOf(say) },
  };
  const inviting = { ...on, here: {}, forms: { 'invite-person': invitePerson }, send: newPerson };
  return (
    <Card title={say('change')} id="change">
      <p className="small soft">{say('changeHelp')}</p>
      {groups
        .filter(({ of }) => allowed.some(({ command }) => isIn(of, command)))
        .map(({ name, of }) => (
          <details key={name}>
            <summary>{say(name)}</summary>
            <div className="actions">
              {name === 'peopleAnd' && <Commands on={inviting} of={['invite-person']} isFirst />}
              <Commands on={on} of={of.filter((command) => command !== 'invite-person')} />
            </div>
          </details>
        ))}
    </Card>
  );
}

/** What may be done with one condition of the funder. */
export function ConditionActions({ condition, programme }: { condition: string; programme: string }) {
  const { data } = useQuery(programmeAllowed());
  const on = {
    ...{ id: programme, here: {}, forms: conditionForms, words: programmeCommandWords, send: toProgramme },
    allowed: data?.allowed ?? [],
  };
  return <Commands on={on} of={['meet-condition', 'waive-condition']} about={condition} />;
}

/** Who may change settings may change the ladder, which is one of them and has a form of its own. */
function withLadder(allowed: Allowed): Allowed[] {
  return allowed.command === 'change-settings' ? [allowed, { ...allowed, command: 'change-ladder' }] : [allowed];
}

function isIn(of: readonly string[], command: string): boolean {
  return of.includes(command);
}

/** Each stage has its own button. */
function stageOf(say: Say<keyof typeof programmeCommandWords.nl>) {
  return (command: string, about: string) => {
    if (command !== 'enter-stage') return undefined;
    return about === 'running' || about === 'closing' || about === 'closed' ? say(`enter-stage:${about}`) : undefined;
  };
}
