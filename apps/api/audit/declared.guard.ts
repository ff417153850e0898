import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { type SessionData } from 'express-session';
import { auditMetadata, type AuditedRoute } from './audited.js';

/** What the audit must know of a request before anybody answers it. */
export interface Declared extends AuditedRoute {
  /** What the ids of its controller are the ids of, where that says so. */
  kind: string | null;
  object: { kind: string | null; id: string } | null;
  /** Who had a session when the request came: a sign-out ends it. */
  came: { person: string | null; programme: string | null };
  /** Whether every guard has let it pass. */
  reached: boolean;
}

declare module 'express-serve-static-core' {
  interface Request {
    /** What this request is in the audit; there once it has found its route. */
    declared?: Declared;
  }
}

/** Reads what the route of a request declares for the audit, before any other guard can refuse it. Lets everybody pass. */
@Injectable()
export class Declares implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<Request>();
    const route = this.reflector.get<AuditedRoute | undefined>(auditMetadata.route, context.getHandler());
    const kind = this.reflector.get<string | undefined>(auditMetadata.object, context.getClass());
    request.declared = {
      ...(route ?? undeclared(request.method)),
      kind: kind ?? null,
      object: objectOf(request.params.id, kind),
      came: whoIn(request.session),
      reached: false,
    };
    return true;
  }
}

/** Who a session is of. Health checks have none, and a sign-out ends it. */
export function whoIn(session: Partial<SessionData> | undefined): Declared['came'] {
  return { person: session?.person ?? null, programme: session?.programme ?? null };
}

function undeclared(method: string): AuditedRoute {
  return method === 'GET' || method === 'HEAD'
    ? { what: 'read', written: 'never' }
    : { what: 'change', written: 'always' };
}

const PREFIXED = /^([a-z][a-z-]{0,39})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is no id could not be that of anything, and is not written down. */
function objectOf(id: unknown, kind: string | undefined): Declared['object'] {
  if (typeof id !== 'string' || !/^[A-Za-z0-9_.:-]{1,100}$/.test(id)) return null;
  return { kind: kind ?? PREFIXED.exec(id)?.[1] ?? null, id };
}
