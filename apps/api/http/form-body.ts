import { urlencoded, type RequestHandler } from 'express';

/**
 * Reads what a form without a script sends: plain fields, each once.
 *
 * @param largest the largest form that is read; more where people write
 */
export function formBodies(largest = '10kb'): RequestHandler {
  return urlencoded({ extended: false, limit: largest, parameterLimit: 20 });
}
