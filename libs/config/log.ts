import { pino, type Logger } from 'pino';

export { type Logger };

/** What an error may tell a log: its kind and code, and where it was thrown. Its message could hold what somebody typed. */
function errorWithoutWords(error: Error): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { kind: error.name, code, stack };
}

/** The log of a process: JSON lines on standard output, with ids and codes, never with typed texts or names. */
export function logOf(name: string, level: string): Logger {
  return pino({ name, level, base: { name }, serializers: { err: errorWithoutWords, error: errorWithoutWords } });
}

/**
 * What the framework wants to have logged, as lines of the same log: which part of it speaks, and the code of an error.
 * Its sentences stay out, since those about a request could hold what somebody typed.
 */
export function frameworkLog(log: Logger) {
  const line = (level: 'info' | 'warn' | 'error', said: unknown[]) => {
    const part = said.length > 1 ? said.at(-1) : undefined;
    const code = /\bE[A-Z]{3,}\b|\b[0-9A-Z]{5}(?=:)/.exec(said.join(' '))?.[0];
    log[level]({ part: typeof part === 'string' ? part : undefined, code }, 'the framework speaks');
  };
  return {
    log: () => undefined,
    warn: (...said: unknown[]) => {
      line('warn', said);
    },
    error: (...said: unknown[]) => {
      line('error', said);
    },
  };
}
