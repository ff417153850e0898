import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';

/** After how long an absence it is another visit. */
const ANOTHER_AFTER = '30 minutes';

/** Remembers when somebody was last in a programme, for what came in since; nobody else reads it. */
@Injectable()
export class VisitsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Somebody is here now. @returns when their visit before this one ended; null on the first */
  async here({ person, programme }: Acting): Promise<string | null> {
    const [row] = await this.dataSource.query<{ before: Date | null }[]>(HERE, [programme, person]);
    return row?.before?.toISOString() ?? null;
  }
}

const HERE = `
insert into visit as v (programme, person) values ($1, $2)
on conflict (programme, person) do update set
  before = case when v.seen < clock_timestamp() - interval '${ANOTHER_AFTER}' then v.seen else v.before end,
  began = case when v.seen < clock_timestamp() - interval '${ANOTHER_AFTER}' then clock_timestamp() else v.began end,
  seen = clock_timestamp()
returning before`;
