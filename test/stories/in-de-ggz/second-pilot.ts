import { type Scene } from '../support/scene.js';
import { type Pilot } from './pilot.js';

/** The two teams of „werkomgeving”, and what each counted: before, and in two months. */
const counted = { rivierduinen: [2, 5, 6], breburg: [3, 4, 4] };

/** The pilottraject „werkomgeving”: two teams at their own speed, whose learning goes to the blueprint that there is. */
export async function secondPilot(pilot: Pilot, blueprint: Scene): Promise<void> {
  await begin(pilot);
  await tryIt(pilot);
  await conclude(pilot, blueprint);
}

async function begin({ stage, cycle, lead, alts, facilitator, coordinatorOf, days }: Pilot): Promise<void> {
  stage.act('werkomgeving.hypothese', 'Hypothese');
  await cycle.timeline.grow();
  const hypothesis = {
    form: 'testing',
    if: 'leidinggevenden zelf vertellen over een moeilijke tijd',
    then: 'durven medewerkers eerder te zeggen dat het niet goed gaat',
    because: 'wie voorgaat, laat zien dat het mag',
    indicator: 'gesprekken over eigen klachten per maand',
    direction: 'increase',
    size: 2,
    date: days.coming(211),
    refutedIf: 'het aantal gesprekken na twee maanden gelijk blijft',
  };
  await cycle.does(facilitator, { type: 'draft-hypothesis', hypothesis }, { happened: days.happened(-70) });
  const authors = Object.keys(counted).map((team) => coordinatorOf(team).person);
  await cycle.does(facilitator, { type: 'submit-hypothesis', authors }, { happened: days.happened(-65) });
  await cycle.does(
    lead,
    { type: 'plan-team', team: 'breburg', until: { precision: 'day', value: days.coming(240) } },
    { happened: days.happened(-10) },
  );
  for (const [team, [before]] of Object.entries(counted)) {
    const measured = { team, value: before, from: days.past(-31), until: days.past(-2), baseline: true };
    await cycle.does(coordinatorOf(team), { type: 'report-team-ready', team }, { happened: days.happened(-2) });
    await cycle.does(coordinatorOf(team), { type: 'record-measurement', ...measured });
  }
  for (const decider of [alts[0], lead]) {
    await cycle.does(decider, { type: 'approve', gate: 'ready-to-start' }, { happened: days.happened(-1) });
  }
}

async function tryIt({ stage, cycle, facilitator, coordinatorOf, days }: Pilot): Promise<void> {
  stage.act('werkomgeving.experiment', 'Experiment: twee teams, elk in het eigen tempo');
  for (const [team, [, ...values]] of Object.entries(counted)) {
    for (const [month, value] of values.entries()) {
      const [from, until] = [days.past(month * 30), days.past(month * 30 + 29)];
      await cycle.does(coordinatorOf(team), { type: 'record-measurement', team, value, from, until });
    }
    await cycle.does(coordinatorOf(team), { type: 'report-team-finished', team });
  }
  await cycle.does(facilitator, {
    type: 'add-factor',
    kind: 'success',
    factor: 'Iemand met eigen ervaring vertelt aan het begin van het overleg.',
    evidence: 'Na zo’n begin kwamen er twee keer zoveel gesprekken.',
    helpedIn: ['rivierduinen'],
    notIn: ['breburg'],
  });
}

async function conclude(pilot: Pilot, blueprint: Scene): Promise<void> {
  const { stage, cycle, lead, alts, facilitator } = pilot;
  stage.act('werkomgeving.evaluatie', 'Evaluatie, en naar dezelfde blauwdruk');
  await cycle.timeline.untilTold('prediction-laid-beside-data');
  await cycle.does(facilitator, {
    type: 'write-evaluation',
    summary: 'Als een leidinggevende begint, volgen anderen. In één team bleef het bij de leidinggevende.',
    conclusion: 'confirmed',
    followUp: 'adopt',
    results: [
      { team: 'rivierduinen', result: 'helped' },
      { team: 'breburg', result: 'unclear' },
    ],
  });
  await cycle.does(facilitator, { type: 'submit-evaluation', authors: [] });
  await cycle.does(facilitator, { type: 'contribute', blueprint: blueprint.told.id });
  for (const decider of [alts[0], lead]) await cycle.does(decider, { type: 'approve', gate: 'evaluation-accepted' });
}
