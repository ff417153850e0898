import { z } from 'zod';
import { typed } from '../../engine/typed.js';
import { deadline } from '../plan/plan.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** Who signs: somebody who takes part, or a name that is typed. */
const signatory = z.union([z.strictObject({ person: id }), z.strictObject({ name: typed(200) })]);

/** Makes a pledge and asks for its signature: by a team or by an organisation, on a level, with somebody, for a period. */
export const makePledge = z.strictObject({
  type: z.literal('make-pledge'),
  by: z.union([z.strictObject({ team: id }), z.strictObject({ organisation: id })]),
  /** One of the programme's levels. */
  level: z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/),
  with: z.union([z.strictObject({ organisation: id }), z.strictObject({ name: typed(200) })]),
  text: typed(4_000),
  signatory: signatory.optional(),
  /** The first day that it holds for, and until when. */
  from: z.iso.date().optional(),
  until: deadline.optional(),
});

/** Signs a pledge, or records that it was signed, by whom. */
export const signPledge = z.strictObject({ type: z.literal('sign-pledge'), signatory: signatory.optional() });

/** Lets a pledge hold for longer; also when its period has passed. */
export const renewPledge = z.strictObject({ type: z.literal('renew-pledge'), until: deadline });

/** Takes a pledge back. */
export const withdrawPledge = z.strictObject({ type: z.literal('withdraw-pledge'), reason: typed(2_000) });

/** Every command that a person may send to a pledge that there is. */
export const pledgeChange = z.discriminatedUnion('type', [signPledge, renewPledge, withdrawPledge]);

/** Every command that a person may send to a pledge. */
export const pledgeCommand = z.discriminatedUnion('type', [makePledge, ...pledgeChange.options]);

/** Everything that a pledge's inbox may hold, besides the clock's and refresh. */
export type PledgeCommand = z.infer<typeof pledgeCommand>;
