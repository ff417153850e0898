import { accountRights } from './account.rights.js';
import { blueprintRights } from './blueprint.rights.js';
import { coalitionRights } from './coalition.rights.js';
import { cycleRights } from './cycle.rights.js';
import { meetingRights } from './meeting.rights.js';
import { pledgeRights } from './pledge.rights.js';
import { processRights } from './process.rights.js';
import { programmeRights } from './programme.rights.js';
import { type Right } from './right.js';
import { workpackageRights } from './workpackage.rights.js';

/** Every right, by its name. A route names one; the API asks it before anything of the request is looked at. */
export const rights = {
  ...accountRights,
  ...programmeRights,
  ...coalitionRights,
  ...pledgeRights,
  ...meetingRights,
  ...processRights,
  ...workpackageRights,
  ...cycleRights,
  ...blueprintRights,
};

/** The name of a right. */
export type RightName = keyof typeof rights;

/** A right by its name. */
export function rightNamed(name: RightName): Right {
  return rights[name];
}
