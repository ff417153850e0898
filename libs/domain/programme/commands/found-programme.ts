import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { type foundProgramme as schema } from '../programme.commands.js';
import { type z } from 'zod';
import { type ProgrammeEvent } from '../programme.events.js';
import { type ProgrammeState } from '../programme.state.js';
import { leadsProgramme, roleOf } from '../roles.js';

/** Begins a programme: a new one with its first lead, or one that stands there with whoever leads it. @throws Refused exists-already */
export function foundProgramme(
  state: ProgrammeState | undefined,
  command: z.infer<typeof schema>,
  { cast, now }: Context,
): ProgrammeEvent[] {
  refuseUnless(state === undefined, 'exists-already');
  const { programme, aim = null, approach = null, settings, stage, lead } = command;
  const leads = cast
    .map(roleOf)
    .filter(leadsProgramme)
    .map(({ role: _lead, ...leading }) => ({ ...leading, from: now, until: null }));
  const given = { role: 'lead', organisation: null, workpackage: null, team: null, from: now, until: null };
  return [
    { type: 'programme-founded', programme, aim, approach, settings, stage, leads },
    ...(lead === undefined
      ? []
      : [
          { type: 'person-invited' as const, person: lead, roles: ['lead'] },
          { type: 'role-given' as const, person: lead, ...given },
        ]),
  ];
}
