import { Scene } from '../support/scene.js';
import { type Maastricht } from './experiment-in-maastricht.js';
import { workpackage } from './people.js';

/** What the workpackage asks changes twice, each time with the reason; and somebody agrees on how to work together. */
export async function changeTheQuestion({ stage, lead, alts, facilitator, coordinator, days }: Maastricht) {
  stage.act('werkpakket', 'Het werkpakket: de vraag verandert twee keer');
  const path = `/api/workpackages/${workpackage}`;
  // Its question is carried into the workpackage by a worker, shortly after the sample was loaded.
  await stage.readOnceThere(lead, path);
  const scene = new Scene(stage, lead, path);
  await scene.timeline.grow();
  await scene.does(
    alts[0],
    {
      type: 'rewrite-workpackage',
      question: 'Welke verwachtingen van GEM lost een pilot in regio Maastricht in, en voor wie?',
      reason: 'Eén ja of nee voor alle verwachtingen samen leert ons te weinig.',
    },
    { restsOn: { part: 'text' } },
  );
  await scene.does(
    facilitator,
    {
      type: 'rewrite-workpackage',
      question: 'Helpt één vast gezicht in de wijk mensen in regio Maastricht om hun eigen ding te blijven doen?',
      approach: 'We beginnen in één wijk, met de mensen die er al werken.',
      reason: 'In de gesprekken in de wijk bleek dat mensen vooral vaak van hulpverlener wisselen.',
    },
    { restsOn: { part: 'text' } },
  );
  const agreement = {
    type: 'make-agreement',
    what: 'We bespreken elke maand samen wat we zien, ook als het tegenvalt.',
    who: [lead, alts[0], facilitator, coordinator].map(({ person }) => person),
    since: days.past(0),
    reviewOn: days.coming(180),
  };
  await scene.isRefused(coordinator, agreement, 'may-not');
  await scene.does(lead, agreement);
  return scene;
}
