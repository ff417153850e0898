import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { mailLinkFor, moreTimeLinkFor } from '../../apps/worker/post-office/mail-links.js';
import { Ask } from '../../libs/persistence/entities/ask.entity.js';

/** Whose link it is, and what of all that a process asks now it is about. */
export interface LinkAsked {
  process: string;
  what: string;
  person: string;
  role: string;
  team?: string;
}

/** A link as a mail would carry it: its secret. Made as the post office makes it. */
export async function aMailLink(owner: DataSource, asked: LinkAsked): Promise<string> {
  const { process, what, person, role, team = null } = asked;
  const { programme, occurrence, until } = await owner.manager.findOneByOrFail(Ask, { process, what });
  const letter = {
    message: {
      ...{
        id: v7(),
        programme,
        process,
        what,
        occurrence,
        step: 'on-the-day',
        workpackage: null,
        who: [],
        above: false,
      },
      ...{ due: new Date(), until: new Date(until ?? Date.now()) },
    },
    person: { person, role, team, email: '', language: 'nl' as const },
    publicUrl: '',
  };
  const url = (await mailLinkFor(owner, letter)) ?? (await moreTimeLinkFor(owner, letter));
  if (url === undefined) throw new Error(`nothing can be done by a mail about ${what}`);
  return url.split('token=')[1] ?? '';
}
