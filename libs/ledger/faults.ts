import { QueryFailedError } from 'typeorm';

const AWAY = ['08', '40', '53', '55', '57'];
const CONNECTION =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Driver not Connected|pool is draining|pool after calling end/i;

/** Another turn decided part of this one meanwhile: nothing was stored, and it is taken again. */
export class OvertakenTurn extends Error {
  constructor() {
    super('another turn was faster');
    this.name = 'OvertakenTurn';
  }
}

/**
 * Whether an error says that the database can't be reached or can't serve now (SQLSTATE classes 08, 40, 53, 55, 57, a
 * broken connection): then the same call is repeated. Any other error would only happen again.
 */
export function isInfrastructureFault(error: unknown): boolean {
  if (error instanceof OvertakenTurn) return true;
  if (!(error instanceof Error)) return false;
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = codeOf(driver);
  if (code && /^[0-9A-Z]{5}$/.test(code)) return AWAY.includes(code.slice(0, 2));
  if (error instanceof AggregateError && error.errors.some((each) => isInfrastructureFault(each))) return true;
  return CONNECTION.test(`${code ?? ''} ${error.message}`);
}

/** The SQLSTATE or system code of an error: all of it that may leave the ledger (a message could hold what was typed). */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
