import { type Recorded } from '../../engine/event.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type PledgeEvent } from './pledge.events.js';
import { type PledgeState } from './pledge.state.js';

/** The state after an event. @throws UnknownEvent */
export function evolvePledge(state: PledgeState | undefined, recorded: Recorded<PledgeEvent>): PledgeState {
  const { event, recorded: now } = recorded;
  if (event.type === 'pledge-made') {
    const { type: _made, ...made } = event;
    return { ...made, status: 'asked', term: 1, since: now, signed: null, ahead: false };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'pledge-signed':
      return {
        ...state,
        status: 'signed',
        signatory: event.signatory ?? state.signatory,
        signed: now,
        since: now,
        ahead: state.begins !== null && state.begins > now,
      };
    case 'pledge-began':
      return { ...state, ahead: false };
    case 'pledge-renewed': {
      const { term, until, ends } = event;
      return { ...state, status: 'signed', term, until, ends, since: now };
    }
    case 'pledge-expired':
      return { ...state, status: 'expired', ahead: false };
    case 'pledge-withdrawn':
      return { ...state, status: 'withdrawn', ahead: false };
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}
