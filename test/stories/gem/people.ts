import { Cast } from '../support/cast.js';
import { type Player } from '../support/session.js';
import { type Stage } from '../support/stage.js';

/** Who plays in the workpackage „Experiment in regio Maastricht” of GEM. */
export interface People {
  lead: Player;
  facilitator: Player;
  expert: Player;
  coordinator: Player;
  alts: [Player, Player];
  board: Player;
  /** The contact person of the party that signs late. */
  zn: Player;
}

/** The workpackage and the team that the story is about. */
export const workpackage = 'regio-maastricht';
/** See `workpackage`. */
export const team = 'maastricht';

/** The people around the workpackage, by their roles in the sample. */
export async function peopleOfGem(stage: Stage): Promise<People> {
  const cast = new Cast(await stage.players('gem'));
  return {
    lead: cast.one('lead'),
    facilitator: cast.one('facilitator'),
    expert: cast.one('expert'),
    board: cast.one('board'),
    zn: cast.one('partner', { organisation: 'zn' }),
    coordinator: cast.one('coordinator', { team }),
    alts: [cast.one('alt', { workpackage }), cast.one('alt', { workpackage, place: 1 })],
  };
}
