import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { listen, type Listening } from '../../../libs/ledger/listen.js';
import { readAllAround } from '../../../libs/ledger/read/around.js';
import { within } from '../../../libs/persistence/scope.js';
import { Problem } from '../http/problem.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { type Stream } from './stream.js';
import { changesFor } from './told-changes.js';

/** A page that listens: whose it is, and what it is about. */
export interface Listener {
  acting: Acting;
  about: string[] | undefined;
  stream: Stream;
}

/** How many pages of one person listen at once, at most; counted by this process alone. */
const MOST_PER_PERSON = 10;

/** How long (ms) turns are gathered before they are told: many come together. */
const GATHERS = 50;

/** How many seconds whoever has too many pages open is asked to wait. */
const TRY_AGAIN_AFTER = '60';

/**
 * Tells the pages that listen at this process what changed, as PostgreSQL tells it: whichever process received or decided it.
 * Rights are asked for each page, with the roles that its reader held when they were last looked at.
 */
@Injectable()
export class LiveHub implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly gathered = new Map<string, Map<string, number>>();
  private listening: Listening | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Lets a page listen from now on. @throws Problem too-many-requests */
  add(listener: Listener): void {
    const { person } = listener.acting;
    if ([...this.listeners].filter(({ acting }) => acting.person === person).length >= MOST_PER_PERSON) {
      throw new Problem(429, 'too-many-requests', { headers: { 'Retry-After': TRY_AGAIN_AFTER } });
    }
    this.listeners.add(listener);
    this.listening ??= listen(
      { url: this.env.DATABASE_URL, role: 'app' },
      'turns',
      (payload) => {
        this.hear(payload);
      },
      () => {
        for (const { stream } of this.listeners) stream.lookAgain();
      },
    );
  }

  /** It listens no more. */
  remove(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** Ends every stream: browsers come back to another process, or to this one when it is there again. */
  async onApplicationShutdown(): Promise<void> {
    for (const { stream } of this.listeners) stream.end();
    this.listeners.clear();
    await this.listening?.close();
  }

  private hear(payload: string): void {
    const [programme = '', process = '', seq = ''] = payload.split(' ');
    if (![...this.listeners].some(({ acting }) => acting.programme === programme)) return;
    const gathered = this.gathered.get(programme);
    if (gathered) {
      gathered.set(process, Number(seq));
      return;
    }
    this.gathered.set(programme, new Map([[process, Number(seq)]]));
    setTimeout(() => {
      this.tell(programme).catch((error: unknown) => {
        this.log.warn({ err: error }, 'pages were not told what changed');
        for (const { stream } of this.ofProgramme(programme)) stream.lookAgain();
      });
    }, GATHERS);
  }

  private async tell(programme: string): Promise<void> {
    const turns = this.gathered.get(programme) ?? new Map<string, number>();
    this.gathered.delete(programme);
    const all = await within({ programme }, () => readAllAround(this.dataSource, programme, [...turns.keys()]));
    const changed = all.map((around) => ({ around, version: turns.get(around.id) ?? 0 }));
    for (const listener of this.ofProgramme(programme)) {
      for (const each of changesFor(listener, changed)) listener.stream.tell(each);
    }
  }

  private ofProgramme(programme: string): Listener[] {
    return [...this.listeners].filter(({ acting }) => acting.programme === programme);
  }
}
