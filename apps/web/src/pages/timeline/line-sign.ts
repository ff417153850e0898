import {
  Ban,
  Bell,
  ChartLine,
  CircleCheck,
  CirclePause,
  CirclePlay,
  ClipboardCheck,
  Clock,
  Flag,
  HandHeart,
  Lightbulb,
  Lock,
  MessageSquareText,
  Pencil,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { type Group, type Line } from '../../api/timeline.queries.js';

/** The colour of a line's sign: a decision, a reminder, something late, something done, or none of these. */
export type Colour = 'decided' | 'reminded' | 'late' | 'done' | 'plain';

interface Look {
  sign: LucideIcon;
  colour: Colour;
}

const ofGroup: Record<Group, Look> = {
  decisions: { sign: ClipboardCheck, colour: 'decided' },
  data: { sign: ChartLine, colour: 'plain' },
  changes: { sign: Pencil, colour: 'plain' },
  reminders: { sign: Bell, colour: 'reminded' },
  learning: { sign: Lightbulb, colour: 'done' },
};

/** What deserves a sign of its own; everything else has that of its group. */
const ofType: Record<string, Look> = {
  'hypothesis-locked': { sign: Lock, colour: 'decided' },
  'gate-passed': { sign: CircleCheck, colour: 'done' },
  approved: { sign: CircleCheck, colour: 'decided' },
  rejected: { sign: Clock, colour: 'reminded' },
  'note-added': { sign: MessageSquareText, colour: 'plain' },
  'deadline-passed': { sign: TriangleAlert, colour: 'late' },
  'coordinator-missing': { sign: TriangleAlert, colour: 'late' },
  'phase-entered': { sign: Flag, colour: 'decided' },
  'cycle-created': { sign: CirclePlay, colour: 'decided' },
  'cycle-stopped': { sign: Ban, colour: 'late' },
  'cycle-paused': { sign: CirclePause, colour: 'reminded' },
  'cycle-closed': { sign: Flag, colour: 'done' },
  'team-invited': { sign: Users, colour: 'plain' },
  'team-ready': { sign: Users, colour: 'done' },
  'team-started': { sign: Users, colour: 'plain' },
  'team-finished': { sign: Users, colour: 'done' },
  'pledge-signed': { sign: HandHeart, colour: 'done' },
  'hypothesis-amended': { sign: Pencil, colour: 'decided' },
};

/** The sign of a line. Its sentence says the same. */
export function lookOf({ type, group }: Pick<Line, 'type' | 'group'>): Look {
  return ofType[type] ?? ofGroup[group];
}
