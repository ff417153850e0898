import { type DataSource } from 'typeorm';

/** In how many milliseconds the next message is due; undefined when none is planned. */
export function untilNextMessage(dataSource: DataSource): Promise<number | undefined> {
  return until(dataSource, `select min(due) as next from message where status = 'planned'`);
}

/** In how many milliseconds the next letter may go; undefined when none waits. */
export function untilNextLetter(dataSource: DataSource): Promise<number | undefined> {
  return until(dataSource, `select min(next_try) as next from letter where state = 'waiting'`);
}

// By PostgreSQL's clock, by which it will be due; what is due by now is taken, or in hand with somebody else.
async function until(dataSource: DataSource, next: string): Promise<number | undefined> {
  const [row] = await dataSource.query<{ wait: number | null }[]>(
    `select ceil(extract(epoch from next - clock_timestamp()) * 1000)::double precision as wait from (${next}) n`,
  );
  return row?.wait == null || row.wait <= 0 ? undefined : row.wait;
}
