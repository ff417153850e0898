import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { foundProgramme } from '../../../libs/domain/programme/programme.commands.js';
import { settingsFrom } from '../../../libs/domain/programme/templates.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { processIdFor } from '../../../libs/ledger/receive.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { CommandsService } from '../commands/commands.service.js';
import { notFound } from '../http/problem.js';
import { findPerson } from '../people/find-person.js';
import { ENV, type Env } from '../tokens.js';
import { type FoundedView, type NewProgramme } from './programmes.requests.js';

/** Makes the ids of programmes from keys, so that a repeated founding founds the same one. */
const PROGRAMMES = '5d0b0a5c-7e0a-4b39-8a54-6f0b1f6b3c29';

/** Programmes that are founded, by the administrators of the installation. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandsService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Founds a programme with who leads it; they are invited by mail. @throws Problem not-found, for who is no administrator */
  async found({ name, aim, template, lead }: NewProgramme, key: string, acting: Acting): Promise<FoundedView> {
    await this.checkAdministers(acting);
    const id = `programme-${v5(JSON.stringify([acting.person, key]), PROGRAMMES)}`;
    const settings = settingsFrom(template);
    const person = await findPerson(this.dataSource, { ...lead, language: lead.language ?? settings.language });
    await within({ programme: id }, async () => {
      await this.dataSource.query(
        `insert into programme (id, name, settings) values ($1, $2, $3) on conflict (id) do nothing`,
        [id, name, JSON.stringify(settings)],
      );
      const process = processIdFor({ kind: 'programme', sender: SENDER, key: id });
      const command = { type: 'found-programme', programme: id, aim, settings, stage: 'preparing', lead: person };
      await this.commands.handle(
        {
          ...{ process, programme: id, key: `found.${id}`, sender: SENDER },
          command: foundProgramme.parse(command),
          schema: foundProgramme,
          actor: null,
          via: 'service',
          begin: { workpackage: null },
        },
        async () => ((await this.isFounded(id)) ? id : undefined),
      );
    });
    return { id, name };
  }

  private async checkAdministers({ person: id }: Acting): Promise<void> {
    const person = await this.dataSource.manager.findOneBy(Person, { id });
    if (!person || !this.env.ADMINISTRATORS.includes(person.email.toLowerCase())) throw notFound();
  }

  private async isFounded(id: string): Promise<boolean> {
    const programme = await this.dataSource.manager.findOneBy(Programme, { id });
    return typeof programme?.process === 'string';
  }
}

const SENDER = 'founding';
