import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { heldInWords } from './held.js';
import { type Me } from './me.js';

/** Says who somebody is here, in words. */
@Injectable()
export class MeService {
  constructor(private readonly dataSource: DataSource) {}

  /** A person with the roles held now, and the teams of the programme. */
  async describe(acting: Acting): Promise<Me> {
    const { person, name, language, programme } = acting;
    const [directory, { name: programmeName, banner, examples }] = await Promise.all([
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    return {
      person,
      name,
      language,
      programme: { id: programme, name: programmeName, banner: banner?.[language] ?? null, examples },
      roles: heldInWords(acting, directory),
      workpackages: [...directory.workpackages].map(([id, each]) => ({ id, name: each })),
      teams: [...directory.teams].map(([id, team]) => ({ id, ...team })),
    };
  }
}
