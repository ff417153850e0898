import { type Pilot } from './pilot.js';

const ACCEPTED = 'evaluation-accepted';

/** The evaluation of „zorgverlening”: not everybody sees it the same, and the working group and an expert by experience
 * decide along. */
export async function evaluation(pilot: Pilot): Promise<void> {
  const { stage, cycle, lead, alts, expert, facilitator, coordinatorOf } = pilot;
  stage.act('zorgverlening.evaluatie', 'Evaluatie: de verwachting naast de uitkomsten');
  await cycle.timeline.untilTold('prediction-laid-beside-data');
  await cycle.does(facilitator, {
    type: 'write-evaluation',
    summary: 'Medewerkers merken vaker op wat een uitspraak doet. In één team viel het gesprek te vaak weg.',
    conclusion: 'confirmed',
    followUp: 'adopt',
    results: [
      ...['dimence', 'ggnet', 'ribw-go'].map((team) => ({ team, result: 'helped' })),
      { team: 'wopit', result: 'not' },
    ],
    reason: 'De verwachting kwam uit in drie van de vier teams.',
  });
  await cycle.does(coordinatorOf('wopit'), {
    type: 'add-minority-view',
    view: 'Voor ons team was de tijd te kort om te zeggen dat het niet werkt.',
  });
  await cycle.does(alts[1], {
    type: 'judge-usability',
    usable: true,
    reason: 'Elk team heeft een nulmeting en telde op dezelfde manier.',
  });
  await cycle.isRefused(alts[0], { type: 'approve', gate: ACCEPTED }, 'nothing-submitted');
  await cycle.does(facilitator, { type: 'submit-evaluation', authors: [] });
  for (const decider of [alts[0], lead]) await cycle.does(decider, { type: 'approve', gate: ACCEPTED });
  await cycle.does(coordinatorOf('ribw-go'), { type: 'approve', gate: ACCEPTED });
  await cycle.sayMissing();
  await cycle.does(expert, { type: 'approve', gate: ACCEPTED });
}
