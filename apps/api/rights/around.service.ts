import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { type Around } from '../../../libs/domain/policies/around.js';
import { type About } from '../../../libs/domain/policies/rights/right.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readAround } from '../../../libs/ledger/read/around.js';
import { CommandRow } from '../../../libs/persistence/entities/command.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { plainId } from '../http/paging.js';
import { notFound, Problem } from '../http/problem.js';
import { isAdministrator } from '../identity/administrators.js';
import { ENV, type Env } from '../tokens.js';
import { fieldOf } from './command-in.js';

/** What is no process: whoever serves the route looks it up as their own. */
const NO_PROCESS: readonly About[] = ['nothing', 'own', 'programme', 'installation'];

/** Finds what a request is about, as far as rights depend on it. */
@Injectable()
export class AroundService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * The process that a request is about; undefined where it is about none. One of another programme is not there.
   *
   * @throws Problem not-found, no-such-workpackage
   */
  async of(about: About, acting: Acting, request: Request): Promise<Around | undefined> {
    if (NO_PROCESS.includes(about)) return undefined;
    if (about === 'workpackage-in-body') return this.ofWorkpackage(fieldOf(request.body, 'workpackage'), acting);
    const id = plainId.safeParse(request.params.id).data;
    if (id === undefined) throw notFound();
    if (about === 'sent-command') return this.ofSent(id, acting);
    const around = await this.here(id, acting);
    const known = around?.kind === 'workpackage' ? around.workpackage : around?.id;
    if (known !== id || (about !== 'process' && around?.kind !== about)) throw notFound();
    return around;
  }

  /** Whether somebody administers the installation: their address is among those of its settings. */
  administers(acting: Acting): boolean {
    return isAdministrator(acting, this.env);
  }

  /** A workpackage that something is begun in; it may stand in the directory only. */
  private async ofWorkpackage(said: unknown, { programme }: Acting): Promise<Around | undefined> {
    const id = plainId.safeParse(said).data;
    if (id === undefined) return undefined;
    const row = await this.dataSource.manager.findOneBy(Workpackage, { id, programme });
    if (!row) throw new Problem(422, 'no-such-workpackage', { details: { workpackage: id } });
    const { process, owner } = row;
    return {
      ...{ id: process ?? '', programme, kind: 'workpackage', workpackage: id, teams: [], published: false, owner },
      ...{ organisation: null, organisationTeams: [], team: null },
    };
  }

  /** What somebody's own command was sent to; undefined where that never began. */
  private async ofSent(id: string, acting: Acting): Promise<Around | undefined> {
    const { person: sender, programme } = acting;
    const sent = isUuid(id) && (await this.dataSource.manager.findOneBy(CommandRow, { id, sender, programme }));
    if (!sent) throw notFound();
    return this.here(sent.process, acting);
  }

  private async here(id: string, { programme }: Acting): Promise<Around | undefined> {
    const around = await readAround(this.dataSource, id);
    return around?.programme === programme ? around : undefined;
  }
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
