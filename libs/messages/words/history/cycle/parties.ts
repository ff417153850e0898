import { type PartyEvent } from '../../../../domain/cycle/events/parties.js';
import { label } from '../../labels.js';
import { capitalised } from '../../language.js';
import { type Sentences } from '../telling.js';

/** What happened with the parties that a start relied on, in Dutch. */
export const dutchParties: Sentences<PartyEvent> = {
  'required-party-out': ({ organisation, state, until }, telling) => {
    const named = telling.names.organisation(organisation);
    return `deze leercyclus rekende op ${named}. ${capitalised(named)} is nu: ${label('nl', 'entry', state)}. De projectleider beslist uiterlijk ${telling.deadline(until)} of de leercyclus verdergaat of stopt.`;
  },
  'required-party-back': ({ organisation }, telling) =>
    `deze leercyclus kan weer rekenen op ${telling.names.organisation(organisation)}, of op een partij in die plaats.`,
  'went-on-without': ({ organisation, reason }, telling) => {
    const without = `verder te gaan zonder ${telling.names.organisation(organisation)}`;
    return `${telling.did(`besloot om ${without}`, `er is besloten om ${without}`)}.${telling.aside('De reden', reason)}`;
  },
};

/** What happened with the parties that a start relied on, in English. */
export const englishParties: Sentences<PartyEvent> = {
  'required-party-out': ({ organisation, state, until }, telling) => {
    const named = telling.names.organisation(organisation);
    return `this cycle relied on ${named}. ${capitalised(named)} is now: ${label('en', 'entry', state)}. The project lead decides by ${telling.deadline(until)} whether the cycle goes on or stops.`;
  },
  'required-party-back': ({ organisation }, telling) =>
    `this cycle can rely again on ${telling.names.organisation(organisation)}, or on a party in its place.`,
  'went-on-without': ({ organisation, reason }, telling) => {
    const without = `to go on without ${telling.names.organisation(organisation)}`;
    return `${telling.did(`decided ${without}`, `it was decided ${without}`)}.${telling.aside('The reason', reason)}`;
  },
};
