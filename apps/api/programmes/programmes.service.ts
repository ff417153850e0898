import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { type Acting } from '../../../libs/identity/acting.js';
import { prepareFounding } from '../../../libs/ledger/founding.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { CommandsService } from '../commands/commands.service.js';
import { notFound } from '../http/problem.js';
import { AroundService } from '../rights/around.service.js';
import { type FoundedView, type NewProgramme } from './programmes.requests.js';

/** Makes the ids of programmes from keys, so that a repeated founding founds the same one. */
const PROGRAMMES = '5d0b0a5c-7e0a-4b39-8a54-6f0b1f6b3c29';

/** Programmes that are founded, by the administrators of the installation. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandsService,
    private readonly around: AroundService,
  ) {}

  /** Founds a programme with who leads it; they are invited by mail. @throws Problem not-found, for who is no administrator */
  async found(founded: NewProgramme, key: string, acting: Acting): Promise<FoundedView> {
    if (!(await this.around.administers(acting))) throw notFound();
    const id = `programme-${v5(JSON.stringify([acting.person, key]), PROGRAMMES)}`;
    const { language, labels, ...what } = founded;
    const chosen = { ...(language && { language }), ...(labels && { labels }) };
    const sent = await prepareFounding(this.dataSource, { id, ...what, chosen });
    await within({ programme: id }, () =>
      this.commands.handle(sent, async () => ((await this.isFounded(id)) ? id : undefined)),
    );
    return { id, name: founded.name };
  }

  private async isFounded(id: string): Promise<boolean> {
    const programme = await this.dataSource.manager.findOneBy(Programme, { id });
    return typeof programme?.process === 'string';
  }
}
