/** A place in the code at which a test can let the process die, as a power cut would. */
export type KillPoint =
  | 'ledger.before-commit'
  | 'ledger.after-commit'
  | 'conduct.renewed'
  | 'api.received'
  | 'api.receipted'
  | 'relay.half-rung'
  | 'post-office.addressed'
  | 'post-office.leased'
  | 'post-office.sent'
  | 'post-office.recorded'
  | 'digest.frozen'
  | 'erasure.left'
  | 'erasure.account-forgotten'
  | 'erasure.texts-forgotten'
  | 'audit.before-seal'
  | 'audit.after-seal';

let killAt: string | undefined;

/** Arms one kill point (the environment's KILL_AT, in tests only); undefined arms none. */
export function armKillPoint(name: string | undefined): void {
  killAt = name;
}

/** The process has come to this place: it dies here, at once and without a word, when a test asked for that. */
export function passing(point: KillPoint): void {
  if (point === killAt) process.kill(process.pid, 'SIGKILL');
}
