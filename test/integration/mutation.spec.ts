import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../apps/launch/root.js';
import { Told } from '../mutation/told.js';

const toy = 'test/mutation/toy/ferry.ts';

/** A fault that was made: `what` stood there, `instead` came in its place. */
interface Fault {
  what: string;
  instead: string;
  status: string;
}

/** What becomes of each fault that is made in the toy. */
async function faultsInTheToy(): Promise<Fault[]> {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await promisify(execFile)(process.execPath, [stryker, 'run', 'test/mutation/toy/stryker.config.mjs'], { cwd: root });
  const report = await readFile(join(root, '.leerlus/mutation-of-a-toy/report.json'), 'utf8');
  const { source, mutants } = (JSON.parse(report) as Report).files[toy] ?? { source: '', mutants: [] };
  const lines = source.split('\n');
  return mutants.map(({ location: { start, end }, replacement, status }) => ({
    what: lines[start.line - 1]?.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined) ?? '',
    ...{ instead: replacement, status },
  }));
}

interface Report {
  files: Partial<Record<string, { source: string; mutants: Mutant[] }>>;
}

interface Mutant {
  location: Record<'start' | 'end', { line: number; column: number }>;
  replacement: string;
  status: string;
}

describe('mutation testing', () => {
  let faults: Fault[] = [];
  const statusOf = (what: string, instead: string) =>
    faults.find((fault) => fault.what === what && fault.instead === instead)?.status;

  beforeAll(async () => {
    faults = await faultsInTheToy();
  }, 300_000);

  it.each([
    ['aboard >= SEATS', 'aboard > SEATS', 'Killed'],
    ['times += 1', 'times -= 1', 'Killed'],
    ['DRAUGHT + aboard', 'DRAUGHT - aboard', 'Survived'],
    ['seats > 0', 'seats >= 0', 'Survived'],
    ['minutes > 10', 'minutes >= 10', 'NoCoverage'],
  ])('says of “%s” that became “%s”: %s', (what, instead, status) => {
    expect(statusOf(what, instead)).toBe(status);
  });

  it('sees what is worked out once, while the sources are loaded', () => {
    expect(statusOf('4 * 2', '4 / 2')).toBe('Killed');
    expect(statusOf('3 * 2', '3 / 2')).toBe('Survived');
  });

  it('leaves nothing of one fault, or of a run without any, to the next', () => {
    expect(statusOf('people * 150', 'people / 150')).toBe('Killed');
  });

  it('ends what goes on for ever, whether its rounds come by the fault or not', () => {
    expect(statusOf('left -= most', 'left += most')).toBe('Timeout');
    expect(statusOf('seats > 0', 'false')).toBe('Timeout');
  });

  it('counts no fault with which the sources can’t be loaded', () => {
    expect(statusOf("name === ''", 'true')).toBe('RuntimeError');
  });

  it('fails on what it doesn’t know of Jest, rather than pass over a test', () => {
    const globals = new Told('ferry.spec.ts').globals as Record<'it' | 'describe' | 'expect', object>;
    const unknown = (from: object, name: string) => () => Reflect.get(from, name) as unknown;
    expect(unknown(globals, 'beforeEach')).toThrow('knows no @jest/globals.beforeEach');
    expect(unknown(globals.it, 'skip')).toThrow('knows no it.skip');
    expect(unknown(globals.describe, 'only')).toThrow('knows no describe.only');
    expect(unknown(globals.expect, 'assertions')).toThrow('knows no expect.assertions');
  });
});
