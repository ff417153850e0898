import { z } from 'zod';
import { happened } from '../../../libs/engine/instant.js';
import { beginEntry, entryChange } from '../../../libs/domain/coalition/entry.commands.js';
import { inOurTime } from '../http/dates.js';
import { page } from '../http/paging.js';
import { pressOf } from '../processes/press.requests.js';

const { type: _begin, ...fields } = beginEntry.shape;

/** The organisation that enters, as which type of partner, and how far it is; when, where that was not just now. */
export const newEntry = inOurTime(z.strictObject({ ...fields, happened: happened.optional() }));
/** See the schema `newEntry`. */
export type NewEntry = z.infer<typeof newEntry>;

/** What can be sent to an entry that there is. */
export const entryPress = pressOf(entryChange);
/** See the schema `entryPress`. */
export type EntryPress = z.infer<typeof entryPress>;

/** Which parties a list shows. */
export const coalitionAsked = page;
/** See the schema `coalitionAsked`. */
export type CoalitionAsked = z.infer<typeof coalitionAsked>;
