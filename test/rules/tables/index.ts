import { type Row } from '../table.js';
import { blueprint } from './blueprint.js';
import { coalition } from './coalition.js';
import { deadlines } from './deadlines.js';
import { decisions } from './decisions.js';
import { evaluation } from './evaluation.js';
import { hypothesis } from './hypothesis.js';
import { meetings } from './meetings.js';
import { plan } from './plan.js';
import { parties } from './parties.js';
import { pledges } from './pledges.js';
import { practice } from './practice.js';
import { programme } from './programme.js';
import { teams } from './teams.js';
import { workpackage } from './workpackage.js';

/** Every command: who may and who may not, and what a person who may not reads. */
export const tables: Record<string, Row[]> = {
  teams,
  hypothesis,
  decisions,
  deadlines,
  practice,
  evaluation,
  plan,
  blueprint,
  workpackage,
  coalition,
  pledges,
  meetings,
  parties,
  programme,
};
