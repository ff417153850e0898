import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Whether what a stamp lies beside was made of just these sources. */
export function isStamped(file, fingerprint) {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
}

/** Writes down of which sources something was made; comes after it was. */
export function stamp(file, fingerprint) {
  writeFileSync(file, fingerprint);
}
