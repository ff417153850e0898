import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { type Request } from 'express';
import { type SessionData } from 'express-session';
import { DataSource } from 'typeorm';
import { isInstant } from '../../../libs/engine/instant.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readAllAround } from '../../../libs/ledger/read/around.js';
import { readChanged } from '../../../libs/ledger/read/changed.js';
import { within } from '../../../libs/persistence/scope.js';
import { actingAs } from '../identity/acting-as.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { LiveHub, type Listener } from './live.hub.js';
import { type LiveAsked } from './live.requests.js';
import { type Changes } from './live.view.js';
import { Stream } from './stream.js';
import { changesFor } from './told-changes.js';

/** Tells pages that are open what changed meanwhile: at once, or when they ask. */
@Injectable()
export class LiveService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hub: LiveHub,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** What changed since an instant, of what somebody may read; without one, nothing but the instant to ask from. */
  async since({ about, since }: LiveAsked, acting: Acting): Promise<Changes> {
    const { programme } = acting;
    return within({ programme, person: acting.person }, async () => {
      const { at, changed } = await readChanged(this.dataSource, { programme, since });
      const versions = new Map(changed.map(({ process, seq }) => [process, seq]));
      const all = changed.length === 0 ? [] : await readAllAround(this.dataSource, programme, [...versions.keys()]);
      const known = all.map((around) => ({ around, version: versions.get(around.id) ?? 0 }));
      return { at, changed: changesFor({ acting, about }, known) };
    });
  }

  /**
   * A stream of what changes from now on, and, for a browser that comes back, since it last heard anything. It ends with the
   * session, and when its person looks at another programme.
   *
   * @throws Problem too-many-requests
   */
  async open({ about }: LiveAsked, acting: Acting, request: Request): Promise<StreamableFile> {
    const listener: Listener = { acting, about, stream: new Stream() };
    const { stream } = listener;
    this.hub.add(listener);
    let closed = false;
    const beats = setInterval(() => {
      this.beat(listener, request).catch((error: unknown) => {
        this.log.warn({ err: error }, 'a page that listens could not be looked after');
      });
    }, this.env.LIVE_HEARTBEAT_MS);
    const close = () => {
      if (closed) return;
      closed = true;
      clearInterval(beats);
      this.hub.remove(listener);
      stream.end();
    };
    request.once('close', close);
    stream.body.once('close', close);
    try {
      const last = request.headers['last-event-id'];
      const { at, changed } = await this.since({ about, since: isInstant(last) ? last : undefined }, acting);
      for (const each of changed) stream.tell(each);
      stream.beat(at);
    } catch (error) {
      close();
      throw error;
    }
    return new StreamableFile(stream.body, { type: 'text/event-stream; charset=utf-8' });
  }

  /** Looks whether somebody is still signed in, and which roles they hold by now; and says that it listens. */
  private async beat(listener: Listener, request: Request): Promise<void> {
    const { person, programme } = listener.acting;
    const acting = await this.stillActing(listener.acting, request);
    if (acting?.programme !== programme || acting.person !== person) {
      listener.stream.end(acting ? undefined : 'signed-out');
      return;
    }
    listener.acting = acting;
    const { at } = await within({ programme, person }, () =>
      readChanged(this.dataSource, { programme, since: undefined }),
    );
    listener.stream.beat(at);
  }

  private async stillActing(acting: Acting, request: Request): Promise<Acting | undefined> {
    // A token holds as long as its person may look; it is looked at anew whenever its program comes back.
    if (acting.scopes) return actingAs(this.dataSource, acting);
    const kept = await keptSession(request);
    return kept ? actingAs(this.dataSource, kept) : undefined;
  }
}

function keptSession({ sessionStore, sessionID }: Request): Promise<SessionData | null | undefined> {
  return new Promise((resolve, reject) => {
    sessionStore.get(sessionID, (error: unknown, kept) => {
      if (error instanceof Error) reject(error);
      else resolve(kept);
    });
  });
}
