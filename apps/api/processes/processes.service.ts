import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Around } from '../../../libs/domain/policies/around.js';
import { type Happened } from '../../../libs/engine/instant.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type Receipt, type RestsOn } from '../../../libs/engine/turn.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { processIdFor, type Sent } from '../../../libs/ledger/receive.js';
import { readAround } from '../../../libs/ledger/read/around.js';
import { readProcessAt } from '../../../libs/ledger/read/process-at.js';
import { readProcess, type ReadProcess } from '../../../libs/ledger/read/process.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { CommandsService, type Handled } from '../commands/commands.service.js';
import { Answer } from '../http/answer.js';
import { notFound } from '../http/problem.js';
import { checkKnownHere } from './about.js';
import { demandFor } from './demand.js';
import { instantMeant } from './moment.js';
import { namesFrom } from './names.js';
import { type Noun } from './noun.js';
import { problemOfReceipt } from './receipts.js';

/** A command as a person sends it. */
export interface Pressed {
  command: Message;
  happened?: Happened | undefined;
  restsOn?: RestsOn | undefined;
  /** The person whom its texts are about. */
  about?: string | undefined;
  /** By what way it came, where that is not a browser's session or a token: the page that a mail opens. */
  via?: 'mail';
}

/** A command that was carried out, with the page as it is now. */
export interface CarriedOut<View> {
  id: string;
  command: string;
  receipt: { outcome: 'done'; from: number; to: number };
  view: View;
}

/** A command that was received and waits for the conductor. */
export interface ReceivedOnly {
  id: string;
  command: string;
  link: string;
}

/** What all kinds of process share over HTTP: reading one, beginning one, and the way of one command. */
@Injectable()
export class ProcessesService {
  constructor(
    readonly dataSource: DataSource,
    private readonly commands: CommandsService,
  ) {}

  /** A process as it stands. @throws Problem not-found, also for whoever may not read it */
  async open<View>(noun: Noun<View>, id: string, acting: Acting): Promise<ReadProcess & { around: Around }> {
    const around = await this.mayRead(noun, id, acting);
    const read = await readProcess({ dataSource: this.dataSource, kinds }, id);
    if (!read) throw notFound();
    return { ...read, around };
  }

  /**
   * The page of a process, as it stands or as it stood at a moment.
   *
   * @param at an instant, or a day, of which the end counts
   * @throws Problem not-found, also for what had not begun by then
   */
  async view<View>(noun: Noun<View>, id: string, acting: Acting, at?: string): Promise<View> {
    const read = await this.open(noun, id, acting);
    const reader = { language: acting.language, directory: read.directory, acting };
    if (at === undefined) return noun.view(read, reader);
    const asked = { at: instantMeant(at, calendarOf(read.settings)), person: acting.person };
    const before = await readProcessAt({ dataSource: this.dataSource, kinds }, read, asked);
    if (!before) throw notFound();
    return noun.view(before.read, { ...reader, then: { roles: before.roles, present: read.state } });
  }

  /** Begins a process under a key: sent again under it, it is the same process. With an id where there is only one of it. */
  begin<View>(
    noun: Noun<View>,
    begun: Pressed & { workpackage: string | null; key: string; acting: Acting; id?: string },
  ): Promise<Answer<CarriedOut<View> | ReceivedOnly>> {
    const { key, acting, workpackage, command, happened } = begun;
    // A key is somebody's own in one programme: the same one in another begins another process.
    const id = begun.id ?? processIdFor({ kind: noun.kind, sender: `${acting.programme}/${acting.person}`, key });
    return this.send(noun, { id, key, acting, pressed: { command, happened }, begin: { workpackage } });
  }

  /** Sends a command to a process that there is. @throws Problem */
  async press<View>(
    noun: Noun<View>,
    pressing: { id: string; pressed: Pressed; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<View> | ReceivedOnly>> {
    const { id, pressed, key, acting } = pressing;
    await this.mayRead(noun, id, acting);
    if (pressed.about !== undefined) await checkKnownHere(this.dataSource, { person: pressed.about, acting });
    await demandFor(pressed.command, acting, async () =>
      noun.gateOf?.(await this.open(noun, id, acting), pressed.command),
    );
    const restsOn = noun.restsOn(pressed.command, pressed.restsOn);
    return this.send(noun, { id, key, acting, pressed: { ...pressed, restsOn } });
  }

  /** What rights to a process depend on, for who may read it. @throws Problem not-found */
  async mayRead<View>(noun: Noun<View>, id: string, acting: Acting): Promise<Around> {
    const known = acting.around?.id === id ? acting.around : undefined;
    const around = known ?? (kindOf(id) === noun.kind ? await readAround(this.dataSource, id) : undefined);
    const here = around?.kind === noun.kind && around.programme === acting.programme ? around : undefined;
    if (!here || !noun.mayRead(acting, here)) throw notFound();
    return here;
  }

  private async send<View>(
    noun: Noun<View>,
    sent: { id: string; key: string; acting: Acting; pressed: Pressed; begin?: { workpackage: string | null } },
  ): Promise<Answer<CarriedOut<View> | ReceivedOnly>> {
    const { id, key, acting, pressed, begin } = sent;
    const command: Sent = {
      process: id,
      programme: acting.programme,
      command: pressed.command,
      happened: pressed.happened,
      restsOn: pressed.restsOn,
      about: pressed.about,
      actor: acting.person,
      via: pressed.via ?? (acting.scopes ? 'api' : 'web'),
      sender: acting.person,
      key,
      begin,
    };
    const handled = await this.commands.handle(command, async (sentAs) => {
      const read = await readProcess({ dataSource: this.dataSource, kinds }, id, sentAs);
      return read?.receipt && { ...read, receipt: read.receipt };
    });
    return this.answer(noun, { id, acting, handled, yours: pressed.command, created: begin !== undefined });
  }

  private async answer<View>(
    noun: Noun<View>,
    answered: {
      id: string;
      acting: Acting;
      handled: Handled<ReadProcess & { receipt: Receipt }>;
      yours: unknown;
      created: boolean;
    },
  ): Promise<Answer<CarriedOut<View> | ReceivedOnly>> {
    const { id, acting, handled, yours, created } = answered;
    const { command, seen } = handled;
    const { language } = acting;
    if (!seen) {
      const link = `/api/commands/${command}`;
      return new Answer(202, { id, command, link }, { Location: link });
    }
    const { receipt, directory, texts } = seen;
    if (receipt.outcome !== 'done') {
      const part = receipt.outcome === 'refused' ? receipt.details.part : undefined;
      const hidden = typeof part === 'string' && noun.mayReadPart?.(seen, acting, part) === false;
      const names = namesFrom({ directory, texts: hidden ? new Map() : texts, language });
      throw problemOfReceipt(receipt, { language, names, yours });
    }
    const view = await noun.view(seen, { language, directory, acting });
    return created
      ? new Answer(201, { id, command, receipt, view }, { Location: `/api/${noun.path}/${id}` })
      : new Answer(200, { id, command, receipt, view });
  }
}

/** The kind of process that an id says it is; undefined for what is no id of ours, and would not be looked for. */
function kindOf(id: string): string | undefined {
  return /^([a-z]+)-[0-9a-f-]{36}$/.exec(id)?.[1];
}
