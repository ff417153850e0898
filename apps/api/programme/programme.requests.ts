import { type z } from 'zod';
import { programmeChange } from '../../../libs/domain/programme/programme.commands.js';
import { pressOf } from '../processes/press.requests.js';

/** What can be sent to a programme. */
export const programmePress = pressOf(programmeChange);
/** See the schema `programmePress`. */
export type ProgrammePress = z.infer<typeof programmePress>;
