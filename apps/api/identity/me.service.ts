import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readActing, type Acting } from '../../../libs/identity/acting.js';
import { readProgrammesOf } from '../../../libs/identity/memberships.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { stepInto, within } from '../../../libs/persistence/scope.js';
import { notFound } from '../http/problem.js';
import { AroundService } from '../rights/around.service.js';
import { settled } from '../http/settled.js';
import { heldInWords } from './held.js';
import { type Correction, type Me } from './me.js';

/** Says who somebody is here, in words. */
@Injectable()
export class MeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly around: AroundService,
  ) {}

  /** A person with the roles held now, the programmes to choose from, and the teams of this one. */
  async describe(acting: Acting): Promise<Me> {
    const { person, name, language, programme } = acting;
    const [directory, found, programmes] = await Promise.all([
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
      readProgrammesOf(this.dataSource, person),
    ]);
    const { name: called, settings, banner, examples } = found;
    return {
      person,
      name,
      language,
      programme: {
        ...{ id: programme, name: called, timeZone: settings.timeZone },
        ...{ banner: banner?.[language] ?? null, examples },
      },
      programmes,
      roles: heldInWords(acting, directory),
      administers: this.around.administers(acting),
      workpackages: [...directory.workpackages].map(([id, each]) => ({ id, name: each })),
      teams: [...directory.teams].map(([id, team]) => ({ id, ...team })),
    };
  }

  /** Puts right what somebody is called, or which language they read. */
  async correct(request: Request, { acting, corrected }: { acting: Acting; corrected: Correction }): Promise<Me> {
    const { name = acting.name, language = acting.language } = corrected;
    await this.dataSource.manager.update(Person, acting.person, { name, language });
    request.session.language = language;
    return this.describe({ ...acting, name, language });
  }

  /** Looks at another programme from now on. @throws Problem not-found for one that the person takes no part in */
  async choose(request: Request, chosen: { acting: Acting; programme: string }): Promise<Me> {
    const { person } = chosen.acting;
    const other = { person, programme: chosen.programme };
    const acting = await within(other, () => readActing(this.dataSource, other));
    if (!acting) throw notFound();
    stepInto(other);
    request.session.programme = acting.programme;
    await settled((done) => request.session.save(done));
    return this.describe(acting);
  }
}
