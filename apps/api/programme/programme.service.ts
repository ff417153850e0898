import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readCast } from '../../../libs/identity/cast.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { notFound } from '../http/problem.js';
import { type ProgrammeView } from './programme.view.js';
import { showProgramme } from './show-programme.js';

/** Programmes: shown to whoever takes part. */
@Injectable()
export class ProgrammeService {
  constructor(private readonly dataSource: DataSource) {}

  /** The programme that somebody takes part in. @throws Problem not-found, to whoever holds no role in it */
  async read(acting: Acting): Promise<ProgrammeView> {
    const { programme: id, roles } = acting;
    if (roles.length === 0) throw notFound();
    const { manager } = this.dataSource;
    const its = { where: { programme: id } };
    const [programme, organisations, coalition, workpackages, teams, cast, directory] = await Promise.all([
      manager.findOneByOrFail(Programme, { id }),
      manager.find(Organisation, { ...its, order: { name: 'asc', id: 'asc' } }),
      manager.find(CoalitionEntry, its),
      manager.find(Workpackage, { ...its, order: { name: 'asc', id: 'asc' } }),
      manager.find(Team, { ...its, order: { name: 'asc', id: 'asc' } }),
      readCast(manager, { programme: id, workpackage: null }),
      readDirectory(this.dataSource, id),
    ]);
    return showProgramme(
      { programme, organisations, coalition, workpackages, teams, cast, persons: directory.persons },
      acting,
    );
  }
}
