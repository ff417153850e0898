import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readPutTo } from '../../../libs/ledger/read/put-to.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { sayNothingPutTo } from '../../../libs/messages/words/todo.js';
import { paged } from '../http/paging.js';
import { namesFrom } from '../processes/names.js';
import { lineOf, roleOf } from '../todo/asked-line.js';
import { placeOf, sayPlace } from '../todo/todo.requests.js';
import { type PutToAsked } from './put-to.requests.js';
import { type PutToUs } from './put-to.view.js';

/** What was put to the project lead and the board of a programme, and is still open. */
@Injectable()
export class PutToService {
  constructor(private readonly dataSource: DataSource) {}

  /** What lies with the roles that somebody holds. */
  async list(asked: PutToAsked, acting: Acting): Promise<PutToUs> {
    const { programme, language, roles } = acting;
    const { limit } = asked;
    const after = asked.after === undefined ? undefined : placeOf(asked.after);
    const [rows, directory] = await Promise.all([
      readPutTo(this.dataSource, { programme, roles, after, most: limit + 1 }),
      readDirectory(this.dataSource, programme),
    ]);
    const titles = await readTitles(this.dataSource, [rows]);
    const names = namesFrom({ directory, texts: titles.texts, language, titles: titles.references });
    const said = { names, directory, acting };
    const page = paged(rows, limit, {
      item: (row) => ({
        ...lineOf(row, said),
        who: [...new Set(row.roles)].map((role) => roleOf(role, names)),
        to: row.to.map((role) => roleOf(role, names)),
        put: row.put.toISOString(),
        byHand: row.byHand,
      }),
      place: sayPlace,
    });
    const isEmpty = after === undefined && rows.length === 0;
    return { putTo: page.items, after: page.next, empty: isEmpty ? sayNothingPutTo(language) : null };
  }
}
