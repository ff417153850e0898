import { expect } from 'expect';
import { bind } from 'jest-each';

/** A test that a spec tells. */
export interface Test {
  /** Its spec and its name, and which of them it is where several have the same. */
  id: string;
  name: string;
  file: string;
  run: () => unknown;
}

const BEFORE_NAME = ': ';

/** The spec that tells a test, by the test's id. */
export function fileIn(id: string): string {
  return id.slice(0, id.indexOf(BEFORE_NAME));
}

/** What of Jest is known here. Whatever else a spec uses has to fail: a test that is passed over notices nothing. */
function only<T extends object>(name: string, known: T): T {
  return new Proxy(known, {
    get(target, key): unknown {
      if (key in target) return Reflect.get(target, key);
      throw new Error(`Mutation testing knows no ${name}.${String(key)}: say in test/mutation/told.ts what it does.`);
    },
  });
}

/** What an `expect` without Jest around it would leave undone. */
const UNKNOWN = ['assertions', 'hasAssertions', 'addSnapshotSerializer'];

const known = new Proxy(expect, {
  get(target, key): unknown {
    if (!UNKNOWN.includes(String(key))) return Reflect.get(target, key);
    throw new Error(`Mutation testing knows no expect.${String(key)}: say in test/mutation/told.ts what it does.`);
  },
});

/**
 * Collects the tests that a spec tells with `describe`, `it`, their `each`, and Jest's own `expect`: the part of
 * `@jest/globals` that the specs of the rules use.
 */
export class Told {
  tests: Test[] = [];
  private readonly around: string[] = [];
  private readonly often = new Map<string, number>();

  constructor(private readonly file: string) {}

  /** Takes the place of `@jest/globals`. */
  get globals(): object {
    const describe = (name: string, tell: () => unknown): void => {
      this.around.push(name);
      try {
        if (tell() !== undefined) throw new Error(`“${name}” gives something back: Jest would not wait for it either.`);
      } finally {
        this.around.pop();
      }
    };
    const it = (name: string, run: () => unknown): void => {
      if (run.length > 0) throw new Error(`“${name}” asks for a callback.`);
      this.add(name, run);
    };
    return only('@jest/globals', {
      __esModule: true,
      expect: known,
      describe: only('describe', Object.assign(describe, { each: bind(describe, false) })),
      it: only('it', Object.assign(it, { each: bind(it, false) })),
    });
  }

  private add(name: string, run: () => unknown): void {
    const full = [...this.around, name].join(' ');
    const same = `${this.file}${BEFORE_NAME}${full}`;
    const times = (this.often.get(same) ?? 0) + 1;
    this.often.set(same, times);
    this.tests.push({ id: times === 1 ? same : `${same} (${times})`, name: full, file: this.file, run });
  }
}
