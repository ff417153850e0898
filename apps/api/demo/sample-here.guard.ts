import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { isSample } from '../../../libs/identity/installation.js';
import { Problem } from '../http/problem.js';

const LOOPBACK = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

/**
 * Lets requests in from this very machine, on a database that was made for sample data. For all others there is nothing
 * here. Looks at the socket: a forwarded header says whatever its sender likes.
 */
@Injectable()
export class SampleHere implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const { socket } = context.switchToHttp().getRequest<Request>();
    const here = LOOPBACK.test(socket.remoteAddress ?? '') && (await isSample(this.dataSource));
    if (!here) throw new Problem(404, 'no-such-route');
    return true;
  }
}
