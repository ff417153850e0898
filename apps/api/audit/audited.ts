import { SetMetadata } from '@nestjs/common';

/**
 * When something that was done is written down: always; a read of a cycle by somebody of none of its teams; or never.
 * What was refused is written down in any case.
 */
export type Written = 'always' | 'from-outside' | 'never';

/** What a route is called in the audit, and when it is written down. */
export interface AuditedRoute {
  /** A code; `command` gets the type of the command that was sent: `command:approve`. */
  what: string;
  written: Written;
}

const ROUTE = Symbol('audited route');
const OBJECT = Symbol('audited object');

/** Where a route, or a controller, says what it is in the audit. */
export const auditMetadata = { route: ROUTE, object: OBJECT } as const;

/**
 * Declares what a route is called in the audit. One that declares nothing is called `read` or `change` by its method: its
 * reads are written down when they are refused, its changes always.
 */
export function Audited(what: string, written: Written = 'always'): MethodDecorator {
  return SetMetadata(ROUTE, { what, written } satisfies AuditedRoute);
}

/** Declares what the `id` in a controller's paths is the id of; without it, an id says so by its prefix. */
export function AuditedObject(kind: string): ClassDecorator {
  return SetMetadata(OBJECT, kind);
}
