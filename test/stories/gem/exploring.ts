import { type Maastricht } from './experiment-in-maastricht.js';
import { team } from './people.js';

/** The cycle begins exploring: what we expect, how we would notice, what would change our mind. */
export async function explore({ stage, cycle, lead, alts, facilitator, coordinator, days }: Maastricht): Promise<void> {
  stage.act('verkennen', 'Verkennen: we weten nog niet precies wat we zoeken');
  await cycle.timeline.grow();
  await cycle.does(
    facilitator,
    {
      type: 'draft-hypothesis',
      hypothesis: {
        form: 'exploring',
        expectation: 'Mensen houden langer contact als zij één vast gezicht in de wijk hebben.',
        noticedBy: 'Zij vragen minder vaak opnieuw om hulp, en vertellen dat hun verhaal bekend is.',
        changesOurMind: 'Mensen haken net zo vaak af als eerst.',
      },
    },
    { happened: days.happened(-40) },
  );
  const authors = [coordinator.person];
  await cycle.does(facilitator, { type: 'submit-hypothesis', authors }, { happened: days.happened(-35) });
  await cycle.does(coordinator, { type: 'report-team-ready', team }, { happened: days.happened(-20) });
  await cycle.sayStart();
  for (const decider of [alts[0], lead]) {
    await cycle.does(decider, { type: 'approve', gate: 'ready-to-start' }, { happened: days.happened(-5) });
  }
}

/** While it runs, somebody notes what they see; and nobody confirms what was only explored. */
export async function noteAndTry({ stage, cycle, facilitator, coordinator, days }: Maastricht): Promise<void> {
  stage.act('opmerken', 'Opmerken: wat mensen in de wijk vertellen');
  await cycle.does(
    coordinator,
    { type: 'add-note', team, note: 'Drie mensen noemden hun vaste gezicht bij de voornaam.', source: 'client' },
    { happened: days.inMonthOf(5) },
  );
  await cycle.isRefused(
    facilitator,
    { ...conclusion, conclusion: 'confirmed', followUp: 'adopt' },
    'exploring-never-confirmed',
  );
}

const conclusion = {
  type: 'write-evaluation',
  summary: 'Het lijkt te werken.',
  results: [{ team, result: 'helped' }],
};
