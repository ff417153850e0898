import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { label } from '../../../libs/messages/words/labels.js';
import { sayTeam } from '../../../libs/messages/words/names.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Me } from './me.js';

/** Says who somebody is here, in words. */
@Injectable()
export class MeService {
  constructor(private readonly dataSource: DataSource) {}

  /** A person with the roles held now, and the teams of the programme. */
  async describe({ person, name, language, programme, roles }: Acting): Promise<Me> {
    const [directory, { name: programmeName }] = await Promise.all([
      readDirectory(this.dataSource, programme),
      this.dataSource.manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const of = language === 'nl' ? 'van' : 'of';
    return {
      person,
      name,
      language,
      programme: { id: programme, name: programmeName },
      roles: roles.map(({ role, team, organisation, workpackage }) => {
        const about =
          team === undefined ? directory.workpackages.get(workpackage ?? '') : directory.teams.get(team)?.name;
        const whose = team === undefined ? about : sayTeam(about ?? team);
        return {
          role,
          label: `${label(language, 'role', role)}${whose === undefined ? '' : ` ${of} ${whose}`}`,
          ...(team !== undefined && { team }),
          ...(organisation !== undefined && { organisation }),
          ...(workpackage !== undefined && { workpackage }),
        };
      }),
      workpackages: [...directory.workpackages].map(([id, each]) => ({ id, name: each })),
      teams: [...directory.teams].map(([id, team]) => ({ id, ...team })),
    };
  }
}
