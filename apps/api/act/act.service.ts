import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import { laterCommand, type PersonCommand } from '../../../libs/domain/cycle/cycle.commands.js';
import { meetingChange, type MeetingCommand } from '../../../libs/domain/meeting/meeting.commands.js';
import { actsFor, commandOf, gateIn, type Act, type Typed } from '../../../libs/domain/mail-link/acts.js';
import { isEnough, strengthAsked } from '../../../libs/domain/policies/sign-in.policy.js';
import { atInstant, type Instant } from '../../../libs/engine/instant.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type GatePlan } from '../../../libs/domain/plan/plan.js';
import { kindOf } from '../../../libs/ledger/kinds.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { Ask } from '../../../libs/persistence/entities/ask.entity.js';
import { CommandRow } from '../../../libs/persistence/entities/command.entity.js';
import { type MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { cycleNoun } from '../cycles/cycle.noun.js';
import { Problem } from '../http/problem.js';
import { type AllowedLine } from '../processes/lines.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
import { ABOUT_WHO, BY_THEMSELF, type Looked, type Subject } from './looked.js';
import { keysOf, useOf, type Use } from './opened-link.js';
import { settledOn } from './settled-on.js';

/** What the button of a mail sends, to whatever kind of process. */
const sentByButton = z.union([laterCommand, meetingChange]);

/** What stands for whatever will be typed, as long as it is only looked whether something can be done. */
const ANYTHING: Typed = { words: '', day: '' };

/** What is done by a link: which of the things that it offers, and what was typed. */
export interface Pressed extends Typed {
  act: Act;
  /** The round of the decision that was shown, where one is taken. */
  round?: number | undefined;
}

/** Looks where a link leads, and does by it what its person may do, in the ordinary way of a command. */
@Injectable()
export class ActService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
    private readonly reading: ReadingService,
    private readonly meetings: MeetingsService,
  ) {}

  /** Where a link leads now; looking changes nothing. */
  async look(link: MailLink, acting: Acting): Promise<Looked> {
    const used = await this.usedFor(link, 'answer');
    if (used?.receipt === null) return { outcome: 'received' };
    // Whether one comes may be said again.
    if (used?.receipt?.outcome === 'done' && !isMeeting(link))
      return { outcome: 'done', on: atInstant(received(used)), mine: true };
    const { process } = link;
    try {
      const { allowed } = await this.reading.allowed(this.nounOf(link), process, acting);
      return await this.standing(link, { acting, allowed });
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return { outcome: 'passed-on' };
      throw error;
    }
  }

  /**
   * Does it. Pressed again it is the same command; after a refusal it is another one.
   *
   * @returns whether it was carried out, or received only
   * @throws Problem as every command does; invalid-input for words that no command takes; sign-in-again where its gate asks for a fresh sign-in
   */
  async press(link: MailLink, acting: Acting, { act, words, day, round }: Pressed): Promise<'done' | 'received'> {
    const said = commandOf(act, link, { words, day });
    if (!said) throw new Problem(422, 'reason-required');
    const { data: command } = sentByButton.safeParse(said);
    if (!command) throw new Problem(400, 'invalid-input');
    const gate = gateIn(link.what);
    const restsOn = command.type === 'approve' || command.type === 'reject' ? round : undefined;
    const { status } = await this.processes.press(this.nounOf(link), {
      id: link.process,
      pressed: {
        command,
        via: 'mail',
        ...(restsOn !== undefined && { restsOn: { part: `gate:${gate}`, version: restsOn } }),
      },
      key: await this.nextKey(link, useOf(act)),
      acting,
    });
    return status === 202 ? 'received' : 'done';
  }

  private async standing(
    link: MailLink,
    { acting, allowed }: { acting: Acting; allowed: AllowedLine[] },
  ): Promise<Looked> {
    const offered = actsFor(link).map((act) => ({ act, line: lineFor(act, link, allowed) }));
    const main = offered[0]?.line;
    const { process, what, made } = link;
    const on = await settledOn(this.dataSource, { process, what, since: made });
    if (main?.code !== undefined && BY_THEMSELF.includes(main.code)) return this.doneByThemself(link, acting);
    const asks = await this.dataSource.manager.findBy(Ask, { process, what });
    const ask = asks.find(({ occurrence }) => occurrence === link.occurrence);
    if (!ask && on) return { outcome: 'done', on, mine: false };
    if (!main?.possible) return whyNot(main);
    if (link.expires.getTime() < Date.now()) return { outcome: 'expired' };
    if (!ask) return asks.length > 0 ? { outcome: 'asked-anew' } : { outcome: 'done', on: undefined, mine: false };
    const command = commandOf(offered[0]?.act ?? 'note', link, ANYTHING);
    const { subject, gate } = await this.subjectOf(link, acting, command);
    return {
      outcome: 'open',
      subject,
      acts: await this.stillToDo(
        link,
        offered.flatMap(({ act, line }) => (line?.possible ? act : [])),
      ),
      until: new Date(ask.until ?? link.until).toISOString(),
      needsSignIn:
        command !== undefined &&
        !isEnough(acting.strength ?? 'remembered', strengthAsked({ command: command.type, gate })),
    };
  }

  private nounOf(link: MailLink): Noun<unknown> {
    return isMeeting(link) ? this.meetings.noun : cycleNoun;
  }

  /** What it is about, as its person may see it; and the gate at which a command decides, where it does. */
  private async subjectOf(
    link: MailLink,
    acting: Acting,
    command: Message | undefined,
  ): Promise<{ subject: Subject; gate: GatePlan | undefined }> {
    const { noun: meeting } = this.meetings;
    const read = await this.processes.open(this.nounOf(link), link.process, acting);
    const reader = { language: acting.language, directory: read.directory, acting };
    if (isMeeting(link))
      return { subject: { kind: 'meeting', view: await meeting.view(read, reader) }, gate: undefined };
    const view = await cycleNoun.view(read, reader);
    return { subject: { kind: 'cycle', view }, gate: command && cycleNoun.gateOf?.(read, command) };
  }

  /** Without the note, once one was made by this link. */
  private async stillToDo(link: MailLink, acts: Act[]): Promise<Act[]> {
    const noted = acts.includes('note') ? await this.usedFor(link, 'note') : undefined;
    return noted && noted.receipt?.outcome !== 'refused' ? acts.filter((act) => act !== 'note') : acts;
  }

  private async doneByThemself(link: MailLink, { person }: Acting): Promise<Looked> {
    const [own] = await this.dataSource.query<{ recorded: Date }[]>(
      `select recorded from event where process = $1 and type = 'approved' and body ->> 'gate' = $2
         and coalesce(on_behalf_of, actor) = $3 order by seq desc limit 1`,
      [link.process, gateIn(link.what), person],
    );
    return { outcome: 'done', on: own && atInstant(own.recorded.toISOString()), mine: own !== undefined };
  }

  /** The last command that was sent by a link for a use; undefined before the first. */
  private async usedFor(link: MailLink, use: Use): Promise<CommandRow | undefined> {
    const keys = keysOf(link, use);
    const sent = await this.sentUnder(link, keys);
    return sent.sort((one, other) => keys.indexOf(other.idempotencyKey) - keys.indexOf(one.idempotencyKey))[0];
  }

  private async nextKey(link: MailLink, use: Use): Promise<string> {
    const keys = keysOf(link, use);
    const sent = await this.sentUnder(link, keys);
    const over = sent
      .filter(({ receipt }) => receipt?.outcome === 'refused' || (isMeeting(link) && receipt !== null))
      .map((each) => each.idempotencyKey);
    return keys.find((key) => !over.includes(key)) ?? keys.at(-1) ?? '';
  }

  private sentUnder({ programme, person }: MailLink, keys: string[]): Promise<CommandRow[]> {
    return this.dataSource.manager.findBy(CommandRow, { programme, sender: person, idempotencyKey: In(keys) });
  }
}

function isMeeting({ process }: Pick<MailLink, 'process'>): boolean {
  return kindOf(process) === 'meeting';
}

function received({ received: at }: CommandRow): Instant {
  return at.toISOString();
}

function lineFor(act: Act, link: MailLink, allowed: AllowedLine[]): AllowedLine | undefined {
  const command = commandOf(act, link, ANYTHING);
  if (!command) return undefined;
  const about = aboutOf(command);
  const named = allowed.filter((line) => line.command === command.type);
  return named.find((line) => line.about === about) ?? named.find((line) => line.about === undefined);
}

function aboutOf(command: PersonCommand | MeetingCommand): string | undefined {
  if ('gate' in command) return command.gate;
  if ('team' in command) return command.team;
  return 'what' in command ? command.what : undefined;
}

function whyNot(line: AllowedLine | undefined): Looked {
  if (!line || ABOUT_WHO.includes(line.code ?? '')) return { outcome: 'passed-on' };
  const isOver = line.code === 'gate-is-over' || line.code === 'closed' || line.code === 'team-not-active';
  return isOver ? { outcome: 'done', on: undefined, mine: false } : { outcome: 'not-now', why: line.why ?? '' };
}
