import { type Maastricht } from './experiment-in-maastricht.js';
import { team } from './people.js';

/** How often people began anew: per month, before and after. */
const counted = { before: [12, 13, 12], after: [12, 11, 13, 12] };

/** What was explored becomes something that can be put to the test, and is agreed to again; then it is counted. */
export async function putToTheTest(maastricht: Maastricht): Promise<void> {
  await becomeTesting(maastricht);
  await count(maastricht);
}

async function becomeTesting({ stage, cycle, lead, alts, facilitator, days }: Maastricht): Promise<void> {
  stage.act('toetsen', 'Toetsen: door een bijstelling kan het tegendeel blijken');
  const reason = 'Na een maand weten we wat we kunnen tellen.';
  const then = 'beginnen mensen minder vaak opnieuw met hun verhaal';
  await cycle.isRefused(
    facilitator,
    { type: 'amend-hypothesis', changes: { form: 'testing', then }, reason },
    'form-needs-all',
    { restsOn: { part: 'hypothesis', version: 1 } },
  );
  await cycle.does(
    facilitator,
    {
      type: 'amend-hypothesis',
      changes: {
        form: 'testing',
        if: 'iedereen in de wijk één vast gezicht heeft',
        then,
        because: 'wie je kent, hoef je niets opnieuw uit te leggen',
        indicator: 'nieuwe intakes per maand',
        direction: 'decrease',
        size: 4,
        date: days.coming(364),
        refutedIf: 'het aantal nieuwe intakes niet minstens vier lager is dan bij de nulmeting',
      },
      reason,
    },
    { happened: days.happened(30), restsOn: { part: 'hypothesis', version: 1 } },
  );
  for (const decider of [alts[0], lead]) {
    await cycle.does(decider, { type: 'approve', gate: 'amendment' }, { happened: days.happened(32) });
  }
}

async function count({ stage, cycle, coordinator, facilitator, days }: Maastricht): Promise<void> {
  stage.act('meten', 'Meten: eerst de nulmeting, dan de maanden met een vast gezicht');
  for (const [month, value] of counted.before.entries()) {
    const [from, until] = [days.past(30 * (month - 3)), days.past(30 * (month - 2) - 1)];
    const source = 'eerdere analyse van de aanmeldingen';
    await cycle.does(coordinator, { ...measured, value, from, until, source, baseline: true });
  }
  for (const [week, value] of counted.after.entries()) {
    const [from, until] = [days.past(7 * week), days.past(7 * week + 6)];
    await cycle.does(coordinator, { ...measured, value, from, until, source: 'aanmeldingen' });
  }
  await cycle.does(facilitator, {
    type: 'add-factor',
    kind: 'barrier',
    factor: 'Het vaste gezicht werkt drie dagen; op de andere dagen begint iemand toch opnieuw.',
    evidence: 'De helft van de nieuwe intakes viel op een dag dat het vaste gezicht er niet was.',
    helpedIn: [team],
    notIn: [],
  });
  await cycle.does(coordinator, { type: 'report-team-finished', team });
}

const measured = { type: 'record-measurement', team };
