import { refuseUnless } from '../../engine/refused.js';
import { listsIn } from './programme.settings.js';

/** Refuses a type of partner that the programme does not know; one without a list knows any. @throws Refused no-such-partner-type */
export function checkPartnerType(kind: string, settings: unknown): void {
  const { partnerTypes } = listsIn(settings);
  refuseUnless(partnerTypes.length === 0 || partnerTypes.some(({ code }) => code === kind), 'no-such-partner-type');
}
