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
