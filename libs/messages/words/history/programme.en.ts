import { type Condition, type ProgrammeEvent } from '../../../domain/programme/programme.events.js';
import { label } from '../labels.js';
import { listed } from '../language.js';
import { aboutDecisions, conditionNumberOf, isSelf, roleSaid } from './programme.js';
import { englishDirectory } from './directory.en.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a programme, in English. */
export const englishProgramme: Sentences<ProgrammeEvent> = {
  'programme-founded': ({ aim, approach }, { did, aside }) =>
    `${did('founded this programme', 'this programme was founded')}.${aside('The aim', aim)}${aside('The approach', approach)}`,
  'programme-rewritten': ({ version, aim, approach, reason }, { did, aside }) => {
    const parts = listed('en', [...(aim === null ? [] : ['the aim']), ...(approach === null ? [] : ['the approach'])]);
    const were = aim !== null && approach !== null ? 'were' : 'was';
    const done = did(
      `rewrote ${parts} of the programme (version ${version})`,
      `${parts} of the programme ${were} rewritten (version ${version})`,
    );
    return `${done}.${aside('The aim is now', aim)}${aside('The approach is now', approach)}${aside('The reason', reason)}`;
  },
  'settings-changed': ({ version, changes, appliesTo, reason }, { did, aside }) => {
    const what = listed(
      'en',
      Object.keys(changes).map((setting) => label('en', 'setting', setting)),
    );
    const done = did(
      `changed settings of the programme (version ${version})`,
      `settings of the programme were changed (version ${version})`,
    );
    const running =
      appliesTo === 'running-too'
        ? ' That also holds for cycles that run already.'
        : ' Cycles that run already keep the rules of decision that they began with.';
    return `${done}: ${what}.${aboutDecisions(changes) ? running : ''}${aside('The reason', reason)}`;
  },
  'stage-entered': ({ stage, reason }, { did, aside }) => {
    const said = {
      preparing: did('began to prepare', 'the preparation began'),
      running:
        reason === null
          ? did('began the programme', 'the programme began')
          : did('let the programme go on after all', 'the programme goes on after all'),
      closing: did('began to wind up the programme', 'the programme is being wound up'),
      closed: did('closed the programme', 'the programme was closed'),
    }[stage];
    return `${said}.${aside('The reason', reason)}`;
  },
  'condition-set': (event, telling) => {
    const what = `condition ${conditionNumberOf(event)} of the funder`;
    return conditionInEnglish(telling.did(`wrote down ${what}`, `${what} was written down`), event, telling);
  },
  'condition-revised': (event, telling) => {
    const what = `condition ${conditionNumberOf(event)} of the funder`;
    const done = telling.did(`revised ${what}`, `${what} was revised`);
    return conditionInEnglish(`${done} (version ${event.version})`, event, telling);
  },
  'condition-met': (event, { did, aside }) => {
    const what = `condition ${conditionNumberOf(event)} of the funder is met`;
    return `${did(`reported: ${what}`, what)}.${aside('This shows it', event.evidence)}`;
  },
  'condition-waived': (event, { did, aside }) => {
    const what = `condition ${conditionNumberOf(event)} of the funder`;
    return `${did(`let ${what} go`, `${what} was let go`)}.${aside('The reason', event.reason)}`;
  },
  'person-invited': ({ person, roles }, { did, persons, names }) => {
    const as = listed(
      'en',
      roles.map((role) => names.role(role)),
    );
    return `${did(`invited ${persons([person])}`, `${persons([person])} was invited`)} to take part. The role: ${as}.`;
  },
  'role-given': (event, telling) => {
    const who = telling.persons([event.person]);
    const until = event.until === null ? '' : ` ${telling.until(event.until)}`;
    const done = telling.did(`gave ${who} a role`, `${who} got a role`);
    return `${done}: ${roleSaid('en', event, telling)}, from ${telling.day(event.from)}${until}.`;
  },
  'role-ended': (event, telling) => {
    const who = telling.persons([event.person]);
    const done = isSelf(event, telling)
      ? `${who} laid down a role`
      : telling.did(`ended a role of ${who}`, `a role of ${who} ended`);
    return `${done}: ${roleSaid('en', event, telling)}. It held ${telling.until(event.until)}.`;
  },
  'roles-turned': () => 'on this date roles began or ended. The list of people shows who holds which role now.',
  'coordinator-missing': ({ team, until }, telling) =>
    `${telling.team(team)} has no coordinator at the moment. The project lead can look for one ${telling.until(until)}.`,
  'person-left': (event, telling) => {
    const who = telling.persons([event.person]);
    const done = isSelf(event, telling)
      ? `${who} left the programme`
      : telling.did(`let ${who} leave the programme`, `${who} left the programme`);
    return `${done}. All roles ended at once.`;
  },
  ...englishDirectory,
};

function conditionInEnglish(done: string, condition: Condition, { withText, quote, date, persons }: Telling): string {
  const { text, dueOn, owner, waivable } = condition;
  const due = dueOn === null ? '' : ` Its date is ${date(dueOn)}.`;
  const by = owner === null ? '' : ` ${persons([owner.person])} sees to it.`;
  const firm = waivable ? '' : ' Nobody can let this condition go.';
  return `${withText(done, quote(text))}${due}${by}${firm}`;
}
