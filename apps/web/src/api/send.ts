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
/** What is sent to a workpackage. */
export type ToWorkpackage = Body<'/api/workpackages/{id}/commands'>;
/** What is sent to a blueprint. */
export type ToBlueprint = Body<'/api/blueprints/{id}/commands'>;
/** What is sent to a programme. */
export type ToProgramme = Body<'/api/programme/commands'>;

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

/** Sends commands to a workpackage. */
export const toWorkpackage =
  (id: string): Send<ToWorkpackage> =>
  (body, key) =>
    answerOf(api.POST('/api/workpackages/{id}/commands', { ...under(id, key), body }));

/** Sends commands to a blueprint. */
export const toBlueprint =
  (id: string): Send<ToBlueprint> =>
  (body, key) =>
    answerOf(api.POST('/api/blueprints/{id}/commands', { ...under(id, key), body }));

/** Sends commands to the programme that one looks at. */
export const toProgramme: Send<ToProgramme> = (body, key) =>
  answerOf(api.POST('/api/programme/commands', { ...keyed(key), body }));

/** Invites somebody into the programme. */
export const newPerson: Send<Body<'/api/programme/people'>> = (body, key) =>
  answerOf(api.POST('/api/programme/people', { ...keyed(key), body }));

/** Leaves the programme. */
export const leaving: Send<Body<'/api/programme/leave'>> = (body, key) =>
  answerOf(api.POST('/api/programme/leave', { ...keyed(key), body }));

/** Starts a workpackage. */
export const newWorkpackage: Send<Body<'/api/workpackages'>> = (body, key) =>
  answerOf(api.POST('/api/workpackages', { ...keyed(key), body }));

/** Begins a cycle. */
export const newCycle: Send<Body<'/api/cycles'>> = (body, key) =>
  answerOf(api.POST('/api/cycles', { ...keyed(key), body }));

/** Starts a blueprint. */
export const newBlueprint: Send<Body<'/api/blueprints'>> = (body, key) =>
  answerOf(api.POST('/api/blueprints', { ...keyed(key), body }));

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
