import { Scene } from '../support/scene.js';
import { type Maastricht } from './experiment-in-maastricht.js';
import { team } from './people.js';

/** What is concluded, with a summary of its own for whoever writes it anew. */
export const refuted = (summary: string) => ({
  type: 'write-evaluation',
  summary,
  conclusion: 'refuted',
  followUp: 'adapt',
  results: [{ team, result: 'not' }],
});

/** The prediction did not come true; what is known now is a result, and the next cycle begins with it by itself. */
export async function concludeRefuted(maastricht: Maastricht): Promise<Scene> {
  const { stage, cycle, lead, alts, expert, facilitator } = maastricht;
  stage.act('evaluatie', 'Evaluatie: de verwachting kwam niet uit. Wat weten jullie nu dat je eerst niet wist?');
  await cycle.timeline.untilTold('prediction-laid-beside-data');
  await sayConclusions(maastricht);
  const summary = 'Een vast gezicht alleen is te weinig: op de dagen dat het er niet is, begint iedereen opnieuw.';
  await cycle.isRefused(facilitator, { ...refuted(summary), followUp: 'adopt' }, 'needs-board');
  await cycle.does(facilitator, refuted(summary));
  await cycle.does(expert, {
    type: 'add-minority-view',
    view: 'Voor wie een vast gezicht heeft, is er wel iets veranderd. Dat telden we niet.',
  });
  await cycle.does(alts[1], { type: 'judge-usability', usable: true, reason: 'Ook wat niet uitkwam, is geteld.' });
  await cycle.does(facilitator, { type: 'submit-evaluation', authors: [] });
  for (const decider of [alts[0], lead]) await cycle.does(decider, { type: 'approve', gate: 'evaluation-accepted' });
  return nextCycle(maastricht);
}

/** To adapt is to try again: the next cycle is there without anybody having begun it. */
async function nextCycle({ stage, cycle, lead }: Maastricht): Promise<Scene> {
  await cycle.timeline.untilTold('next-cycle-opened');
  const { next } = (await cycle.look()) as { next: string };
  stage.say('\nDe volgende leercyclus');
  await stage.readOnceThere(lead, `/api/cycles/${next}`);
  const scene = new Scene(stage, lead, `/api/cycles/${next}`);
  await scene.timeline.untilTold('cycle-created');
  return scene;
}

interface Prefilled {
  measured: number;
  needed: number;
  conclusions: { label: string; possible: boolean; why?: string }[];
}

/** What the evaluation's page says can be concluded from these data. */
async function sayConclusions({ stage, cycle, facilitator }: Maastricht): Promise<void> {
  const page = (await stage.read(facilitator, `${cycle.path}/evaluation`)) as unknown as Prefilled;
  stage.say(
    ` … Er zijn ${page.measured} metingen; er zijn er ${page.needed} nodig om iets te kunnen zeggen. Te kiezen:`,
  );
  for (const { label, possible, why } of page.conclusions)
    stage.say(`   – ${label}${possible ? '' : `: ${why ?? ''}`}`);
}
