import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { settingsFrom } from '../../../libs/domain/programme/templates.js';
import { type Due } from '../../../libs/engine/rules.js';
import { personsOf } from '../../../libs/identity/cast.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { planMessages, type HeldSince, type PlannedMessage } from '../../../libs/messages/plan-messages.js';
import { CycleLife } from '../builders/cycle.js';

/** A message as it lies in the post office of a mail round. */
export interface Lying extends PlannedMessage {
  status: 'planned' | 'withdrawn' | 'sent' | 'nobody';
}

/** That somebody got a message. */
export interface Got {
  person: string;
  at: string;
  message: PlannedMessage;
  /** What was asked at that moment, and by whom it had to be done. */
  asked: Due | undefined;
  actors: string[];
  /** Whether the cycle stood still, or the team that must act did, or had finished. */
  isStill: boolean;
}

const HOUR = 3_600_000;

/**
 * A cycle that lives by its rules, with a post office in memory: after each decision messages are brought in line by the
 * ledger's difference, and each goes out when its moment comes, to whoever holds the role then.
 */
export class MailRound {
  readonly life: CycleLife;
  readonly lying = new Map<string, Lying>();
  readonly got: Got[] = [];
  readonly calendar;
  hands: HeldSince[];

  constructor() {
    this.life = new CycleLife(undefined, { ...settingsFrom('standard'), leastMeasurements: 1 });
    this.calendar = calendarOf(this.life.settings);
    const since = '2026-01-01T08:00:00.000Z';
    this.hands = [
      ...this.life.cast,
      { person: 'deputy-ggnet', role: 'deputy', team: 'ggnet', workpackage: 'zorgverlening' },
    ].map((held) => ({ ...held, since, quiet: [] }));
    this.life.cast = this.hands;
  }

  get now(): string {
    return this.life.now;
  }

  /** Somebody sends a command, whether it is done or refused. */
  send(person: string | null, command: Parameters<CycleLife['send']>[1]): boolean {
    const receipt = this.life.send(person, command, { via: person === null ? 'process' : 'web' });
    this.plan();
    return receipt.outcome === 'done';
  }

  /** Roles or quiet days are others from now on. */
  change(hands: HeldSince[]): void {
    this.hands = hands;
    this.life.cast = hands;
    this.send(null, { type: 'refresh' });
  }

  /** Time passes; each message goes out at its moment. */
  wait(hours: number): void {
    const end = new Date(Date.parse(this.now) + hours * HOUR).toISOString();
    this.deliver();
    for (;;) {
      const next = [...this.lying.values()]
        .filter(({ status, due }) => status === 'planned' && due > this.now && due <= end)
        .map(({ due }) => due)
        .sort()[0];
      this.life.until(next ?? end);
      this.plan();
      this.deliver();
      if (next === undefined) return;
    }
  }

  /** What is asked now. */
  dues(): Due[] {
    return cycleRules.dues(this.life.cycle);
  }

  private isStill(what: string): boolean {
    const { paused, closed, teams } = this.life.cycle;
    const team = /^team-finished:(.+)$/.exec(what)?.[1];
    return paused !== null || closed || (team !== undefined && teams[team]?.state !== 'running');
  }

  private plan(): void {
    const wanted = planMessages({
      dues: this.dues(),
      ladder: this.life.settings.ladder,
      calendar: this.calendar,
      toldAt: this.life.settings.toldAt,
      hands: this.hands,
    });
    const keys = new Set(wanted.map(({ key }) => JSON.stringify(key)));
    for (const [key, lying] of this.lying) {
      if (lying.status === 'planned' && !keys.has(key)) this.lying.set(key, { ...lying, status: 'withdrawn' });
    }
    for (const message of wanted) {
      const key = JSON.stringify(message.key);
      const before = this.lying.get(key);
      if (before?.status === 'sent' || before?.status === 'nobody') continue;
      const isPast = before?.status === 'planned' && message.above && message.due <= this.now;
      const due = isPast && before.due > message.due ? before.due : message.due;
      this.lying.set(key, { ...message, due, status: 'planned' });
    }
  }

  private deliver(): void {
    const due = [...this.lying].filter(([, { status, due: at }]) => status === 'planned' && at <= this.now);
    for (const [key, message] of due.sort(([, one], [, other]) => (one.due < other.due ? -1 : 1))) {
      const persons = [...new Set(message.who.flatMap((addressee) => personsOf(this.hands, addressee)))].filter(
        (person) => !this.got.some((got) => got.person === person && isSameStep(got.message, message)),
      );
      const asked = this.dues().find(
        ({ what, occurrence }) => what === message.key.what && occurrence === message.key.occurrence,
      );
      const actors = [...new Set((asked?.who ?? []).flatMap((addressee) => personsOf(this.hands, addressee)))];
      for (const person of persons) {
        this.got.push({ person, at: this.now, message, asked, actors, isStill: this.isStill(message.key.what) });
      }
      this.lying.set(key, { ...message, status: persons.length > 0 ? 'sent' : 'nobody' });
    }
  }
}

/** Whoever was told a step apart from the others is not told it with them, nor the other way round. */
function isSameStep({ key: one }: PlannedMessage, { key: other }: PlannedMessage): boolean {
  return one.what === other.what && one.step === other.step && one.occurrence === other.occurrence;
}
