import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { type Strength } from '../../../libs/domain/policies/sign-in.policy.js';

/**
 * What a route asks of whoever is signed in, besides what may be read: how surely they are known (`by-command`: the command
 * that is sent says so), or that they come themselves and not by a token. A write that says nothing asks for a fresh
 * sign-in, and is not for tokens.
 */
export type Asked = Strength | 'by-command' | 'oneself';

/** Under which name a route's answer stands. */
export const ASKED = 'asked of whoever is signed in';

/** Says what a route asks; see `Asked`. */
export function Asks(...asked: Asked[]): CustomDecorator {
  return SetMetadata(ASKED, asked);
}
