import { type PartyEvent } from '../events/parties.js';
import { type Changes } from './changes.js';

/** What events about required parties make of the state. */
export const partyChanges: Changes<PartyEvent> = {
  'required-party-out': (state, { requirement, organisation, until }, { recorded }) => ({
    ...state,
    outs: state.outs + 1,
    lost: {
      ...state.lost,
      [requirement]: { organisation, time: state.outs + 1, since: recorded, until, decided: false },
    },
  }),
  'required-party-back': (state, { requirement }) => {
    const { [requirement]: _back, ...lost } = state.lost;
    return { ...state, lost };
  },
  'went-on-without': (state, { requirement }) => {
    const known = state.lost[requirement];
    return known ? { ...state, lost: { ...state.lost, [requirement]: { ...known, decided: true } } } : state;
  },
};
