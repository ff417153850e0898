import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { isLoopbackAddress, isLoopbackUrl } from '../../../libs/config/hosts.js';
import { isSample } from '../../../libs/identity/installation.js';
import { Problem } from '../http/problem.js';
import { ENV, type Env } from '../tokens.js';

/** What a proxy adds to say for whom it asks. */
const FORWARDED_FOR = ['x-forwarded-for', 'x-real-ip'] as const;

/**
 * Lets requests in from this very machine, on a database that was made for sample data, and never in production. For all
 * others there is nothing here. Looks at the socket: a forwarded header says whatever its sender likes. It can only keep
 * somebody out: who comes through a proxy on this machine is not on this machine.
 */
@Injectable()
export class SampleHere implements CanActivate {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Pick<Env, 'NODE_ENV' | 'PUBLIC_URL'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    if (!(await this.isHere(context.switchToHttp().getRequest<Request>()))) throw new Problem(404, 'no-such-route');
    return true;
  }

  /** Whether whoever asks may choose who to be. */
  async isHere(request: Request): Promise<boolean> {
    return this.isPlayground() && isFromHere(request) && isSample(this.dataSource);
  }

  /** Whether this API serves nobody but this machine, as far as its settings say. */
  private isPlayground(): boolean {
    return this.env.NODE_ENV !== 'production' && isLoopbackUrl(this.env.PUBLIC_URL);
  }
}

/** Whether everything that a request says of its way names this machine: its socket, its host, and who passed it on. */
function isFromHere({ socket, headers }: Request): boolean {
  if (!isLoopbackAddress(socket.remoteAddress ?? '') || headers.forwarded !== undefined) return false;
  const passedOn = FORWARDED_FOR.flatMap((name) => headers[name] ?? []).flatMap((value) => value.split(','));
  return (
    passedOn.every((address) => isLoopbackAddress(address.trim())) && isLoopbackUrl(`http://${headers.host ?? ''}`)
  );
}
