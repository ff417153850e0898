import { answerOf, api } from './client.js';
import { under, type Answered } from './press.js';
import { type Body } from './types.js';

/** Sends something under a key: sent again, it happens once. */
export type Send<Sent> = (sent: Sent, key: string) => Promise<Answered>;

/** What is sent to a meeting. */
export type ToMeeting = Body<'/api/meetings/{id}/commands'>;
/** What is sent to an entry. */
export type ToEntry = Body<'/api/coalition/{id}/commands'>;
/** What is sent to a pledge. */
export type ToPledge = Body<'/api/pledges/{id}/commands'>;

/** Sends commands to a meeting. */
export const toMeeting =
  (id: string): Send<ToMeeting> =>
  (body, key) =>
    answerOf(api.POST('/api/meetings/{id}/commands', { ...under(id, key), body }));

/** Sends commands to an entry. */
export const toEntry =
  (id: string): Send<ToEntry> =>
  (body, key) =>
    answerOf(api.POST('/api/coalition/{id}/commands', { ...under(id, key), body }));

/** Sends commands to a pledge. */
export const toPledge =
  (id: string): Send<ToPledge> =>
  (body, key) =>
    answerOf(api.POST('/api/pledges/{id}/commands', { ...under(id, key), body }));

/** Plans a meeting. */
export const newMeeting: Send<Body<'/api/meetings'>> = (body, key) =>
  answerOf(api.POST('/api/meetings', { ...keyed(key), body }));

/** Begins the entry of an organisation. */
export const newEntry: Send<Body<'/api/coalition'>> = (body, key) =>
  answerOf(api.POST('/api/coalition', { ...keyed(key), body }));

/** Makes a pledge. */
export const newPledge: Send<Body<'/api/pledges'>> = (body, key) =>
  answerOf(api.POST('/api/pledges', { ...keyed(key), body }));

function keyed(key: string) {
  return { params: { header: { 'Idempotency-Key': key } } };
}
