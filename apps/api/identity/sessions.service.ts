import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { sayBrowser, type BrowserFamily } from '../../../libs/messages/words/browsers.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { notFound } from '../http/problem.js';

/** A device on which somebody is signed in, as they see it. */
export const sessionLine = z.object({
  id: z.uuid(),
  /** The family of its browser: „Firefox”. More is not known of it. */
  device: z.string(),
  signedIn: z.string(),
  /** When it was used last, to some minutes. */
  seen: z.string(),
  expires: z.string(),
  remembered: z.boolean(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
/** See the schema `sessionLine`. */
export type SessionLine = z.infer<typeof sessionLine>;

/** Which session it is about: its person, and the one that asks (its cookie's id). */
export interface Own {
  acting: Acting;
  sid: string;
}

/** Somebody's own sessions: where they are signed in, and ending them. */
@Injectable()
export class SessionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Where somebody is signed in now, the one used last first. */
  async list({ acting: { person, language }, sid }: Own): Promise<SessionLine[]> {
    const rows = await this.dataSource.query<
      { id: string; sid: string; sess: { browser: BrowserFamily } & Record<string, string>; expire: Date }[]
    >(
      `select id, sid, sess, expire from session where person = $1 and expire > clock_timestamp()
       order by sess ->> 'seen' desc limit 100`,
      [person],
    );
    return rows.map(({ id, sid: each, sess, expire }) => ({
      id,
      device: sayBrowser(sess.browser)[language],
      signedIn: sess.signedIn ?? '',
      seen: sess.seen ?? '',
      expires: expire.toISOString(),
      remembered: String(sess.remembered) === 'true',
      current: each === sid,
    }));
  }

  /** Ends one of them, perhaps the one that asks. @throws Problem not-found */
  async end(id: string, { acting: { person } }: Own): Promise<void> {
    const [ended] = await this.dataSource.query<[{ id: string }[], number]>(
      `delete from session where id = $1 and person = $2 returning id`,
      [id, person],
    );
    if (ended.length === 0) throw notFound();
  }

  /** Ends all but the one that asks. */
  async endOthers({ acting: { person }, sid }: Own): Promise<void> {
    await this.dataSource.query(`delete from session where person = $1 and sid <> $2`, [person, sid]);
  }
}
