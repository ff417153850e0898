import { type Recorded } from '../../engine/event.js';
import { type Instant } from '../../engine/instant.js';
import { UnknownEvent } from '../../engine/rules.js';
import { type Agreement, type Party, type WorkpackageEvent } from './workpackage.events.js';
import { agreementNumber, type WorkpackageState } from './workpackage.state.js';

/** The state after an event. @throws UnknownEvent */
export function evolveWorkpackage(
  state: WorkpackageState | undefined,
  { process, recorded, event }: Recorded<WorkpackageEvent>,
): WorkpackageState {
  if (event.type === 'workpackage-created') {
    const { workpackage, owner, question, content, approach } = event;
    return {
      workpackage,
      process,
      owner,
      text: { version: 1, question, content, approach },
      agreements: {},
      made: 0,
      parties: [],
      closed: false,
    };
  }
  if (!state) throw new UnknownEvent(event.type);
  switch (event.type) {
    case 'workpackage-rewritten': {
      const { version, question, content, approach } = event;
      const { text } = state;
      return {
        ...state,
        text: {
          version,
          question: question ?? text.question,
          content: content ?? text.content,
          approach: approach ?? text.approach,
        },
      };
    }
    case 'owner-appointed':
      return { ...state, owner: event.owner };
    case 'agreement-made':
      return agreed({ ...state, made: state.made + 1 }, event, recorded);
    case 'agreement-revised':
      return agreed(state, event, recorded);
    case 'agreement-ended': {
      const { [numberOf(state, event.agreement)]: _ended, ...agreements } = state.agreements;
      return { ...state, agreements };
    }
    case 'working-group-written-to':
      return state;
    case 'workpackage-closed':
      return { ...state, closed: true };
    default:
      throw new UnknownEvent((event as { type: string }).type);
  }
}

function agreed(
  state: WorkpackageState,
  { agreement, version, until, who }: Agreement,
  since: Instant,
): WorkpackageState {
  const number = numberOf(state, agreement);
  if (until === null) return { ...state, agreements: { ...state.agreements, [number]: { version } } };
  const known = new Set(state.parties.map(keyOf));
  const parties = [...state.parties, ...who.filter((party) => !known.has(keyOf(party)))];
  const places = new Map(parties.map((party, place) => [keyOf(party), place]));
  return {
    ...state,
    parties,
    agreements: {
      ...state.agreements,
      [number]: { version, until, since, who: who.map((party) => places.get(keyOf(party)) ?? 0) },
    },
  };
}

function numberOf({ process }: WorkpackageState, agreement: string): number {
  return agreementNumber(process, agreement) ?? 0;
}

function keyOf({ person, role, team }: Party): string {
  return JSON.stringify([person, role, team]);
}
