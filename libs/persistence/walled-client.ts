import pg from 'pg';
import { type Scope } from './scope.js';

/** A statement as a connection takes it, with its values apart or not. */
type Statement = string | pg.QueryConfig;

/** Sends a statement as it is. */
type Send = (statement: Statement, values?: unknown[]) => Promise<pg.QueryResult>;

/** Gets the answer to a statement. */
type Answered = (error: unknown, result?: pg.QueryResult) => void;

/**
 * A class of connections that can't forget whose rows they may touch: each statement is sent in a transaction that begins
 * by saying so, and the saying ends with that transaction (docs/decisions/0014-the-wall-is-in-the-connection.md). Give it
 * pg's `pipeline` as an option: what belongs together is then written at once, and takes one round trip.
 *
 * @param scope whose rows; asked for each statement, in the context of whoever sends it
 */
export function walledClient(scope: () => Scope): typeof pg.Client {
  return class WalledClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const bare: Send = (statement, values) => super.query(statement, values);
      const send = sender(bare, scope);
      // Assigned, since an override would have to repeat every overload of a method that is called in two ways only.
      Object.assign(this, {
        query(statement: Statement, values?: unknown[] | Answered, answered?: Answered) {
          const given = typeof values === 'function' ? values : answered;
          const sent = send(statement, typeof values === 'function' ? undefined : values);
          if (!given) return sent;
          sent.then((result) => {
            given(null, result);
          }, given);
        },
      });
    }
  };
}

function sender(bare: Send, scope: () => Scope): Send {
  let isOpen = false;
  return async (statement, values) => {
    const control = controlIn(statement);
    if (control) {
      isOpen = control === 'begins' || (control === 'within' && isOpen);
      return bare(statement, values);
    }
    const saying = sayingOf(scope());
    if (isOpen) return answerOf([bare(saying)], bare(statement, values), []);
    return answerOf([bare(`begin; ${saying}`)], bare(statement, values), [bare('commit')]);
  };
}

/** The answer to a statement, once all around it is through. @throws what the statement met, or else what the rest did */
async function answerOf(
  before: Promise<unknown>[],
  answer: Promise<pg.QueryResult>,
  after: Promise<unknown>[],
): Promise<pg.QueryResult> {
  await Promise.allSettled([...before, answer, ...after]);
  const answered = await answer;
  await Promise.all([...before, ...after]);
  return answered;
}

/** What a statement does with the transaction that it is in; nothing for all others. */
function controlIn(statement: Statement): 'begins' | 'within' | 'ends' | undefined {
  if (typeof statement === 'object' && 'submit' in statement) {
    throw new TypeError('a cursor would be read after the transaction that says whose rows it may touch');
  }
  const text = typeof statement === 'string' ? statement : statement.text;
  if (/^\s*(start transaction|begin)\b/i.test(text)) return 'begins';
  if (/^\s*rollback to\b/i.test(text)) return 'within';
  if (/^\s*(commit|rollback|end|abort)\b/i.test(text)) return 'ends';
  return undefined;
}

/** SQL that says whose rows may be touched until the transaction ends: the third argument is what makes it end then. */
function sayingOf({ programme, person }: Scope): string {
  return (
    `select set_config('leerlus.programme', ${pg.escapeLiteral(programme)}, true), ` +
    `set_config('leerlus.person', ${pg.escapeLiteral(person)}, true)`
  );
}
