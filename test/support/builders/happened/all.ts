import { type Message } from '../../../../libs/engine/rules.js';
import { ofBlueprint } from './blueprint.js';
import { ofCycle } from './cycle.js';
import { ofEntry } from './entry.js';
import { ofMeeting } from './meeting.js';
import { ofPledge } from './pledge.js';
import { ofProgramme } from './programme.js';
import { ofWorkpackage } from './workpackage.js';

/** Examples of everything that can have happened to any kind of process, each with its type. */
export const allHappened: [string, Message][] = [
  ...Object.values(ofCycle),
  ...Object.values(ofBlueprint),
  ...Object.values(ofWorkpackage),
  ...Object.values(ofEntry),
  ...Object.values(ofPledge),
  ...Object.values(ofMeeting),
  ...Object.values(ofProgramme),
]
  .flat()
  .map((event) => [event.type, event]);
