import { Cast } from '../support/cast.js';
import { type Player } from '../support/session.js';
import { type Stage } from '../support/stage.js';

/** Who plays in a pilottraject of „In de ggz”. */
export interface People {
  lead: Player;
  facilitator: Player;
  expert: Player;
  alts: [Player, Player];
  coordinatorOf: (team: string) => Player;
  deputyOf: (team: string) => Player;
  /** Everybody who coordinates a team; nobody, where it has a gap. */
  coordinatorsOf: (team: string) => Player[];
  /** The contact person of an organisation. */
  partnerOf: (organisation: string) => Player;
  /** Looks again who holds which role. */
  lookAgain: () => Promise<void>;
}

/** The people around a pilottraject, by their roles in the sample. */
export async function peopleAround(stage: Stage, workpackage: string): Promise<People> {
  let cast = new Cast(await stage.players('in-de-ggz'));
  return {
    lead: cast.one('lead'),
    facilitator: cast.one('facilitator'),
    expert: cast.one('expert'),
    alts: [cast.one('alt', { workpackage }), cast.one('alt', { workpackage, place: 1 })],
    coordinatorOf: (team) => cast.one('coordinator', { team }),
    deputyOf: (team) => cast.one('deputy', { team }),
    coordinatorsOf: (team) => cast.all('coordinator', { team }),
    partnerOf: (organisation) => cast.one('partner', { organisation }),
    async lookAgain() {
      cast = new Cast(await stage.players('in-de-ggz'));
    },
  };
}
