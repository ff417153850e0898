import { type Values } from '../../../commands/form.js';
import { text } from '../../../commands/values.js';
import { type Cycle } from '../../../api/types.js';

/** The roles that can decide at a gate, in the order in which they are asked for. */
export const deciding = ['alt', 'lead', 'board', 'facilitator', 'coordinator', 'expert'] as const;

/** How many of each role must approve, as it is filled in; a role of which none is asked is left out. */
export function quorumOf(values: Values): { role: string; count: number }[] {
  return deciding.flatMap((role) => {
    const count = Number(text(values, `quorum:${role}`));
    return count > 0 ? [{ role, count }] : [];
  });
}

/** The quorum of a gate as a form holds it. */
export function quorumFilled({ plan }: Cycle, gate: string): Values {
  const quorum = plan.phases.find((phase) => phase.gate.name === gate)?.gate.quorum ?? [];
  return Object.fromEntries(quorum.map(({ role, count }) => [`quorum:${role}`, String(count)]));
}

/** What people call a phase, as the code that a plan has for it: „Tweede ronde” is `tweede-ronde`. */
export function codeOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
  return letters
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 38)
    .padEnd(2, 'x');
}
