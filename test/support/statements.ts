import { jest } from '@jest/globals';
import pg from 'pg';

/** Statements as the database gets them, without those of the wall that go along with each. */
export interface Statements {
  /** The texts of the statements that some work sends, in order. */
  of(work: () => Promise<unknown>): Promise<string[]>;
  stop(): void;
}

const OF_THE_WALL = /^(begin; select set_config|select set_config|commit$)/;

/** Watches all statements of this process. */
export function watchStatements(): Statements {
  const query = jest.spyOn(pg.Client.prototype, 'query');
  return {
    async of(work) {
      query.mockClear();
      await work();
      const texts = query.mock.calls.map(([sent]: unknown[]) => (typeof sent === 'string' ? sent : textOf(sent)));
      return texts.filter((text) => !OF_THE_WALL.test(text));
    },
    stop: () => {
      query.mockRestore();
    },
  };
}

function textOf(sent: unknown): string {
  return (sent as { text: string }).text;
}
