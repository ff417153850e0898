import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory, type Directory } from '../../../libs/ledger/read/directory.js';
import { sayFault } from '../../../libs/messages/words/letter-faults.js';
import { sayWhat } from '../../../libs/messages/words/missing.js';
import { paged, type Page } from '../http/paging.js';
import { notFound } from '../http/problem.js';
import { namesFrom } from '../processes/names.js';
import { AroundService } from '../rights/around.service.js';
import { type UndeliveredLetter, type UndeliveredLetters } from './letters.view.js';

interface Row {
  id: string;
  person: string;
  role: string;
  process: string;
  what: string;
  due: Date;
  first_tried: Date | null;
  attempts: number;
  fault: string | null;
  fault_code: string | null;
}

/** Letters that the post office gave up on. What is done or was moved meanwhile is not among them. */
@Injectable()
export class LettersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly around: AroundService,
  ) {}

  /** A page of them, the latest first. @throws Problem not-found, for who is no administrator */
  async list({ after, limit }: Page, acting: Acting): Promise<UndeliveredLetters> {
    this.mustAdminister(acting);
    const { programme } = acting;
    const [rows, directory] = await Promise.all([
      this.dataSource.query<Row[]>(
        `select ${ID} as id, l.person, l.role, l.process, m.what, m.due, l.first_tried, l.attempts, l.fault, l.fault_code
         ${GIVEN_UP} and ($2::text is null or (m.due, ${ID}) < (
           select a.due, $2::text from message a where a.id::text = split_part($2, '.', 1)))
         order by m.due desc, ${ID} desc limit $3`,
        [programme, after ?? null, limit + 1],
      ),
      readDirectory(this.dataSource, programme),
    ]);
    const { items: letters, next } = paged(rows, limit, {
      item: (row) => shown(row, { directory, acting }),
      place: ({ id }) => id,
    });
    return { letters, next };
  }

  /** Sends one again. @throws Problem not-found, also when it is not among them (any more) */
  async sendOneAgain(id: string, acting: Acting): Promise<void> {
    const known = z
      .string()
      .regex(/^[0-9a-f-]{36}\.[\w.:-]{1,60}$/)
      .safeParse(id);
    if ((await this.sendAgain(acting, known.data ?? '')) === 0) throw notFound();
  }

  /** Sends all of them again, or one. @returns how many */
  async sendAgain(acting: Acting, only?: string): Promise<number> {
    this.mustAdminister(acting);
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `update letter w set state = 'waiting', next_try = clock_timestamp(), first_tried = null, attempts = 0
       where w.state = 'given-up' and (w.message, w.person) in (
         select l.message, l.person ${GIVEN_UP} and ($2::text is null or ${ID} = $2))`,
      [acting.programme, only ?? null],
    );
    return count;
  }

  private mustAdminister(acting: Acting): void {
    if (!this.around.administers(acting)) throw notFound();
  }
}

const ID = `(l.message || '.' || l.person)`;

const GIVEN_UP = `from letter l join message m on m.id = l.message
  where l.programme = $1 and l.state = 'given-up' and m.status not in ('planned', 'withdrawn')`;

function shown(row: Row, { directory, acting }: { directory: Directory; acting: Acting }): UndeliveredLetter {
  const { language } = acting;
  const names = namesFrom({ directory, texts: new Map(), language });
  const { id, person, role, process, what, due, first_tried: firstTried, attempts, fault, fault_code: said } = row;
  return {
    id,
    to: { id: person, name: names.person(person), role: { code: role, label: names.role(role) } },
    process,
    what,
    sentence: sayWhat(what, language, names),
    due: due.toISOString(),
    firstTried: firstTried?.toISOString() ?? null,
    attempts,
    why: { code: fault, said, label: sayFault(fault, language) },
  };
}
