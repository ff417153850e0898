import { urlencoded, type RequestHandler } from 'express';

/** The largest form that is read. */
const LARGEST = '10kb';

/** Reads what a form without a script sends: plain fields, each once. */
export function formBodies(): RequestHandler {
  return urlencoded({ extended: false, limit: LARGEST, parameterLimit: 20 });
}
