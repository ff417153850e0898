import { calendarOf, type Calendar } from '../support/calendar.js';
import { Scene } from '../support/scene.js';
import { type Stage } from '../support/stage.js';
import { peopleAround, type People } from './people.js';

/** A pilottraject as it is played: its cycle, its people, its days. */
export interface Pilot extends People {
  stage: Stage;
  cycle: Scene;
  days: Calendar;
}

/** The two pilottrajecten of „In de ggz”: each a workpackage with its own teams. */
export const pilots = {
  zorgverlening: {
    title: 'Gesprekken over stigma in het teamoverleg',
    workpackage: 'zorgverlening',
    teams: ['dimence', 'ggnet', 'ribw-go', 'wopit'],
  },
  werkomgeving: {
    title: 'Open zijn over eigen psychische klachten op het werk',
    workpackage: 'werkomgeving',
    teams: ['rivierduinen', 'breburg'],
  },
};

/** Begins a pilottraject, or finds the one that this run of the story began before. */
export async function beginPilot(stage: Stage, named: keyof typeof pilots): Promise<Pilot> {
  const pilot = pilots[named];
  stage.act(`${named}.begin`, `Pilottraject ${named}: „${pilot.title}”`);
  const people = await peopleAround(stage, pilot.workpackage);
  const id = await stage.create(people.lead, '/api/cycles', pilot);
  const cycle = new Scene(stage, people.lead, `/api/cycles/${id}`);
  return { ...people, stage, cycle, days: await calendarOf(cycle) };
}

/** Whether a pilottraject is through: what was learnt has been shared. */
export async function isOver({ cycle }: Pilot): Promise<boolean> {
  return (await cycle.look()).closed === true;
}
