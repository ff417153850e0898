import { type DecisionEvent } from '../../../../domain/cycle/events/decisions.js';
import { listed } from '../../language.js';
import { sayMissing } from '../../missing.js';
import { sayInRole, sayRole } from '../../names.js';
import { type Sentences, type Telling } from '../telling.js';

/** What happened at gates, and where an amendment or a supplement was decided, in English. */
export const englishDecisions: Sentences<DecisionEvent> = {
  'approvals-opened': ({ gate, asked }, telling) => {
    const persons = asked.flatMap((each) => each.persons);
    const empty = asked.filter((each) => each.persons.length === 0);
    const roles = empty.map(({ role }) => sayInRole('en', role, telling.names));
    const who =
      persons.length > 0 ? [`these people can decide on ${telling.gate(gate)}: ${telling.persons(persons)}.`] : [];
    const gap = roles.length > 0 ? [`Nobody can decide on ${telling.gate(gate)} yet ${listed('en', roles)}.`] : [];
    return [...who, ...gap].join(' ') || `nobody can decide on ${telling.gate(gate)} yet.`;
  },
  'deciders-short': ({ gate, role, needed, left }, telling) => {
    const named = sayRole('en', role, telling.names);
    const need = telling.count(needed, 'agreement is', 'agreements are');
    const few = left === 0 ? 'nobody' : `only ${telling.count(left, 'person', 'people')}`;
    return `${telling.gate(gate)} cannot be decided yet: ${need} needed from ${named}, and ${few} can give that. A second reader or a deputy can help.`;
  },
  'deciders-found': ({ gate }, telling) => `there are enough people again to decide on ${telling.gate(gate)}.`,
  approved: ({ gate, role }, telling) => {
    const done = telling.did(`agreed on ${telling.gate(gate)}`, `there was an agreement on ${telling.gate(gate)}`);
    return `${done}${telling.inRole(role)}.`;
  },
  'gate-waits': ({ gate, missing }, telling) => {
    const waits = missing.map((code) => sayMissing(code, 'en', telling.names));
    return `everybody agreed on ${telling.gate(gate)}. It still waits for ${listed('en', waits)}.`;
  },
  rejected: ({ gate, role, reason, backTo }, telling) => {
    const named = telling.gate(gate);
    const done = telling.did(`does not agree on ${named} yet`, `there is no agreement on ${named} yet`);
    return `${done}${telling.inRole(role)}.${telling.aside('The reason', reason)} ${whatNext(gate, backTo, telling)}`;
  },
  'gate-passed': ({ gate }, telling) => `the gate ${telling.gate(gate)} was passed.`,
  'criterion-ticked': ({ gate, criterion, met }, telling) => {
    const what = `point ${criterion + 1} of the list at ${telling.gate(gate)}`;
    return met
      ? `${telling.did(`ticked ${what}`, `${what} was ticked`)}.`
      : `${telling.did(`took the tick off ${what}`, `the tick was taken off ${what}`)}.`;
  },
  'expert-asked': ({ gate }, telling) => {
    const named = telling.gate(gate);
    return `${telling.did(`asked that an expert by experience decides along on ${named}`, `an expert by experience decides along on ${named}`)}.`;
  },
};

/** What stays and what follows when something was not agreed to. */
function whatNext(gate: string, backTo: string | null, { phase }: Telling): string {
  if (gate === 'amendment') return 'The hypothesis stays as it was.';
  if (gate === 'supplement') return 'What was accepted earlier still stands.';
  return backTo === null ? 'The cycle stays in the same phase.' : `The cycle goes back to the phase ${phase(backTo)}.`;
}
