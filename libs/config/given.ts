import { readFileSync } from 'node:fs';
import { type Fault } from './invalid-environment.js';

/** Variables as they were given, before they are checked. */
export interface Given {
  values: Record<string, string | undefined>;
  faults: Fault[];
}

/**
 * The values of some variables. Each `NAME` may also be given as `NAME_FILE`, the name of a file that holds it: so a
 * secret need not stand in the environment. An empty value counts as none.
 */
export function readGiven(names: string[], source: NodeJS.ProcessEnv): Given {
  const given: Given = { values: {}, faults: [] };
  for (const name of names) {
    const value = source[name] === '' ? undefined : source[name];
    const file = source[`${name}_FILE`] ?? '';
    const held = file === '' ? { value } : contentOf(file);
    if (file !== '' && value !== undefined) {
      given.faults.push({ name, says: `${name} and ${name}_FILE are both set: keep one of them.` });
    } else if ('fault' in held) {
      given.faults.push({ name, says: `${name}_FILE ${held.fault}` });
    } else {
      given.values[name] = held.value;
    }
  }
  return given;
}

/** What a file holds, without the line break at its end, which is no part of a secret. */
function contentOf(file: string): { value: string } | { fault: string } {
  try {
    const value = readFileSync(file, 'utf8').trim();
    return value === '' ? { fault: 'names a file that is empty.' } : { value };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    return { fault: `names a file that can't be read (${code}).` };
  }
}
