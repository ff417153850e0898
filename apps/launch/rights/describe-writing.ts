import {
  mayReadDraft,
  mayReadLine,
  type Draft,
  type Line,
  type Reader,
} from '../../../libs/domain/policies/line.policy.js';
import { mayReadCycle } from '../../../libs/domain/policies/cycle.policy.js';
import { roles } from '../../../libs/domain/policies/standpoint.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { table } from './table.js';

/** For what each role is held as a rule: the whole programme, its workpackage, or a team in the cycle. */
export function naturally(role: string): Holding {
  const held = { person: 'somebody', role };
  if (role === 'partner') return { ...held, organisation: 'own' };
  if (role === 'alt') return { ...held, workpackage: 'own' };
  return role === 'coordinator' || role === 'deputy' ? { ...held, workpackage: 'own', team: 'own' } : held;
}

const line: Line = { team: 'own', authors: [], shared: false };
const draft: Draft = { kind: 'hypothesis', authors: [], deciders: [], open: false };

const ofTeams = (more: Partial<Line>) => (reader: Reader) => mayReadLine(reader, { ...line, ...more });
const written = (more: Partial<Draft>) => (reader: Reader) => mayReadDraft(reader, { ...draft, ...more });

const rows: [string, (reader: Reader) => boolean][] = [
  ['a note or a figure of one’s own team, before it is shared', ofTeams({})],
  ['a note or a figure of another team, before it is shared', ofTeams({ team: 'other' })],
  ['a note of no team in particular, before it is shared', ofTeams({ team: null })],
  ['a note or a figure of another team, once it is shared', ofTeams({ team: 'other', shared: true })],
  ['a hypothesis, before it is locked', written({})],
  ['a hypothesis, once it is locked', written({ open: true })],
  ['an evaluation, before it is accepted', written({ kind: 'evaluation' })],
  ['an evaluation, once it is accepted', written({ kind: 'evaluation', open: true })],
];

/** Who reads what people write in a cycle, before and after it is shared or decided. */
export function aboutWriting(): string[] {
  const sign = (may: (reader: Reader) => boolean, role: string): string => {
    const reader = { person: 'somebody', roles: [naturally(role)] };
    return mayReadCycle(reader.roles, { workpackage: 'own', teams: ['own', 'other'] }) && may(reader) ? 'yes' : '';
  };
  return [
    '## What people write in a cycle',
    '',
    'Besides, everybody reads what they wrote themselves, and who decides on something reads it.',
    '',
    ...table(
      ['', ...roles],
      rows.map(([words, may]) => [words, ...roles.map((role) => sign(may, role))]),
    ),
    '',
  ];
}
