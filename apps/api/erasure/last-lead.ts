import { type DataSource } from 'typeorm';
import { endedBy, isLedFrom, type Leading } from '../../../libs/domain/programme/leads.js';
import { within } from '../../../libs/persistence/scope.js';
import { Problem } from '../http/problem.js';

/**
 * Refuses what would leave a programme without a lead. The rules decide so again when the person leaves; here it is said
 * before anything has been done.
 *
 * @throws Problem last-lead
 */
export async function checkNobodysLastLead(
  dataSource: DataSource,
  { person, programmes }: { person: string; programmes: string[] },
): Promise<void> {
  const now = new Date().toISOString();
  for (const programme of programmes) {
    const [row] = await within({ programme }, () =>
      dataSource.query<{ stage: string; leads: Leading[] | null }[]>(
        `select g.stage, p.state -> 'leads' as leads from programme g join process p on p.id = g.process where g.id = $1`,
        [programme],
      ),
    );
    const leads = row?.leads ?? [];
    const others = leads.flatMap((each) => (each.person === person ? endedBy(now, each) : [each]));
    const isTheirs = leads.some((each) => each.person === person);
    if (isTheirs && row?.stage !== 'closed' && !isLedFrom(now, others)) throw new Problem(409, 'last-lead');
  }
}
