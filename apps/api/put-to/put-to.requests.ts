import { z } from 'zod';
import { todoAsked } from '../todo/todo.requests.js';

/** Where the list goes on; as the list of things to do. */
export const putToAsked = todoAsked.omit({ waitingAfter: true });
/** See the schema `putToAsked`. */
export type PutToAsked = z.infer<typeof putToAsked>;
