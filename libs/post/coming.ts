import { type DataSource } from 'typeorm';
import { NEWS } from '../messages/news.js';
import { halves } from '../messages/words/missing.js';
import { type Told } from './desk.js';

/** Messages that nothing is planned of: a mail to try, a digest of what is planned by itself, a link that was asked for again. */
const UNPLANNED = ['test-mail', 'digest', 'link-again'];

/** Messages about no work. */
const BESIDE = [...UNPLANNED, NEWS];

/** Whether a message is about the work of its process. */
export function isAboutWork({ what }: { what: string }): boolean {
  const [kind] = halves(what);
  return !BESIDE.includes(kind);
}

/**
 * What is planned for a process, or (without one) in a whole programme: what comes first, first.
 *
 * @param most the most messages that are read
 */
export function readComing(
  dataSource: DataSource,
  { programme, process, most }: { programme: string; process?: string | undefined; most: number },
): Promise<Told[]> {
  return dataSource.query<Told[]>(
    `select m.programme, m.process, p.workpackage, m.what, m.step, m.occurrence, m.due, m.until, m.who
     from message m join process p on p.id = m.process
     where m.programme = $1 and m.status = 'planned' and ($2::text is null or m.process = $2) and split_part(m.what, ':', 1) <> all($4)
     order by m.due, m.what, m.step limit $3`,
    [programme, process ?? null, most, UNPLANNED],
  );
}
