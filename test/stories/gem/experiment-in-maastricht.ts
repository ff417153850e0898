import { calendarOf, type Calendar } from '../support/calendar.js';
import { Scene } from '../support/scene.js';
import { type Stage } from '../support/stage.js';
import { peopleOfGem, team, workpackage, type People } from './people.js';

/** The cycle of the story as it is played: its people, its days. */
export interface Maastricht extends People {
  stage: Stage;
  cycle: Scene;
  days: Calendar;
}

/** Begins the cycle, or finds the one that this run of the story began before. */
export async function beginInMaastricht(stage: Stage): Promise<Maastricht> {
  stage.act('begin', 'Experiment in regio Maastricht');
  stage.say('   Alle teksten die hier getypt worden, zijn een voorbeeld en komen niet uit de bron.');
  const people = await peopleOfGem(stage);
  const id = await stage.create(people.alts[0], '/api/cycles', {
    title: 'Eén vast gezicht in de wijk',
    workpackage,
    teams: [team],
  });
  const cycle = new Scene(stage, people.lead, `/api/cycles/${id}`);
  return { ...people, stage, cycle, days: await calendarOf(cycle) };
}
