import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose rows a piece of work may touch: those of one programme, and those that are a person's own. Empty is nobody's. */
export interface Scope {
  programme: string;
  person: string;
}

const scopes = new AsyncLocalStorage<Scope>();

/**
 * Does work within a scope; what is left out is nobody's. Everything that the work begins, and whatever that awaits, is in
 * it as well.
 */
export function within<Done>(scope: Partial<Scope>, work: () => Done): Done {
  return scopes.run({ ...NOBODY, ...scope }, work);
}

/** Changes the present scope for all that is still to be done in it. @throws TypeError where none is open */
export function stepInto(scope: Partial<Scope>): void {
  const present = scopes.getStore();
  if (!present) throw new TypeError('whose rows may be touched is said within a scope');
  Object.assign(present, { ...NOBODY, ...scope });
}

/** The scope that this work is in; where none is open, nobody's. */
export function presentScope(): Scope {
  return scopes.getStore() ?? NOBODY;
}

const NOBODY: Scope = { programme: '', person: '' };
