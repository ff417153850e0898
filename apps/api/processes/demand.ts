import { isEnough, strengthAsked } from '../../../libs/domain/policies/sign-in.policy.js';
import { tokenSends } from '../../../libs/domain/policies/token.policy.js';
import { type GatePlan } from '../../../libs/domain/plan/plan.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { Problem } from '../http/problem.js';

/**
 * Lets a command through when whoever sends it is known surely enough for it: a marked gate asks for a fresh sign-in, a
 * note does not, and a token sends what its scopes say.
 *
 * @param gateOf looks up the gate that is decided at; asked only when it makes a difference
 * @throws Problem sign-in-again, not-by-token
 */
export async function demandFor(
  { type: command }: Message,
  { scopes, strength = 'remembered' }: Acting,
  gateOf: () => Promise<GatePlan | undefined>,
): Promise<void> {
  if (scopes) {
    if (!tokenSends(scopes, command)) throw new Problem(403, 'not-by-token');
    return;
  }
  if (isEnough(strength, strengthAsked({ command }))) return;
  if (!isEnough(strength, strengthAsked({ command, gate: await gateOf() }))) throw new Problem(401, 'sign-in-again');
}
