import { type DecisionEvent } from '../../../../domain/cycle/events/decisions.js';
import { listed } from '../../language.js';
import { sayMissing } from '../../missing.js';
import { sayInRole, sayRole } from '../../names.js';
import { type Sentences, type Telling } from '../telling.js';

/** What happened at gates, and where an amendment or a supplement was decided, in Dutch. */
export const dutchDecisions: Sentences<DecisionEvent> = {
  'approvals-opened': ({ gate, asked }, telling) => {
    const persons = asked.flatMap((each) => each.persons);
    const empty = asked.filter((each) => each.persons.length === 0);
    const roles = empty.map(({ role }) => sayInRole('nl', role, telling.names));
    const who = persons.length > 0 ? [`over ${telling.gate(gate)} kunnen beslissen: ${telling.persons(persons)}.`] : [];
    const gap =
      roles.length > 0 ? [`Over ${telling.gate(gate)} kan nog niemand beslissen ${listed('nl', roles)}.`] : [];
    return [...who, ...gap].join(' ') || `over ${telling.gate(gate)} kan nog niemand beslissen.`;
  },
  'deciders-short': ({ gate, role, needed, left }, telling) => {
    const named = sayRole('nl', role, telling.names);
    const need = telling.count(needed, 'akkoord is', 'akkoorden zijn');
    const few =
      left === 0
        ? 'niemand kan dat geven'
        : `${left === 1 ? 'maar 1 iemand kan' : `maar ${left} mensen kunnen`} dat geven`;
    return `over ${telling.gate(gate)} kan nog niet beslist worden: ${need} nodig van ${named}, en ${few}. Een tweede lezer of een vervanger kan helpen.`;
  },
  'deciders-found': ({ gate }, telling) => `er zijn weer genoeg mensen om te beslissen over ${telling.gate(gate)}.`,
  approved: ({ gate, role }, telling) => {
    const done = telling.did(`gaf akkoord voor ${telling.gate(gate)}`, `er kwam akkoord voor ${telling.gate(gate)}`);
    return `${done}${telling.inRole(role)}.`;
  },
  'gate-waits': ({ gate, missing }, telling) => {
    const waits = missing.map((code) => sayMissing(code, 'nl', telling.names));
    return `iedereen is akkoord met ${telling.gate(gate)}. Het wacht nog op ${listed('nl', waits)}.`;
  },
  rejected: ({ gate, role, reason, backTo }, telling) => {
    const named = telling.gate(gate);
    const done = telling.did(`is nog niet akkoord met ${named}`, `er is nog geen akkoord voor ${named}`);
    return `${done}${telling.inRole(role)}.${telling.aside('De reden', reason)} ${whatNext(gate, backTo, telling)}`;
  },
  'gate-passed': ({ gate }, telling) => `het beslismoment ${telling.gate(gate)} is gehaald.`,
  'criterion-ticked': ({ gate, criterion, met }, telling) => {
    const what = `punt ${criterion + 1} van de lijst bij ${telling.gate(gate)}`;
    return met
      ? `${telling.did(`vinkte ${what} af`, `${what} is afgevinkt`)}.`
      : `${telling.did(`haalde het vinkje weg bij ${what}`, `het vinkje is weg bij ${what}`)}.`;
  },
  'expert-asked': ({ gate }, telling) => {
    const named = telling.gate(gate);
    return `${telling.did(`vroeg een ervaringsdeskundige om mee te beslissen over ${named}`, `een ervaringsdeskundige beslist mee over ${named}`)}.`;
  },
};

/** What stays and what follows when something was not agreed to. */
function whatNext(gate: string, backTo: string | null, { phase }: Telling): string {
  if (gate === 'amendment') return 'De hypothese blijft zoals die was.';
  if (gate === 'supplement') return 'Wat eerder is vastgesteld, blijft staan.';
  return backTo === null
    ? 'De leercyclus blijft in dezelfde fase.'
    : `De leercyclus gaat terug naar de fase ${phase(backTo)}.`;
}
