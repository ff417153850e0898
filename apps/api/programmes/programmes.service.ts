import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { type Acting } from '../../../libs/identity/acting.js';
import { prepareFounding } from '../../../libs/ledger/founding.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { CommandsService } from '../commands/commands.service.js';
import { Answer } from '../http/answer.js';
import { notFound } from '../http/problem.js';
import { AroundService } from '../rights/around.service.js';
import { type FoundedView, type FoundingReceived, type NewProgramme } from './programmes.requests.js';

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
  async found(founded: NewProgramme, key: string, acting: Acting): Promise<Answer<FoundedView | FoundingReceived>> {
    if (!this.around.administers(acting)) throw notFound();
    const id = `programme-${v5(JSON.stringify([acting.person, key]), PROGRAMMES)}`;
    const { language, labels, ...what } = founded;
    const chosen = { ...(language && { language }), ...(labels && { labels }) };
    const sent = await prepareFounding(this.dataSource, { id, ...what, chosen });
    const { command, seen } = await within({ programme: id }, () =>
      this.commands.handle(sent, async () => {
        const there = await this.known(id);
        return there?.founded === true ? there : undefined;
      }),
    );
    const link = `/api/programmes/${id}`;
    if (seen) return new Answer(201, seen, { Location: link });
    return new Answer(202, { id, name: founded.name, founded: false, command, link }, { Location: link });
  }

  /** How far a founding is: who founds takes no part in what they founded. @throws Problem not-found */
  async read(id: string, acting: Acting): Promise<FoundedView> {
    if (!this.around.administers(acting)) throw notFound();
    const known = await within({ programme: id }, () => this.known(id));
    if (!known) throw notFound();
    return known;
  }

  private async known(id: string): Promise<FoundedView | undefined> {
    const programme = await this.dataSource.manager.findOneBy(Programme, { id });
    return programme ? { id, name: programme.name, founded: programme.process !== null } : undefined;
  }
}
