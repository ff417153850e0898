import { missTheDeadline } from '../support/deadline.js';
import { replaceCoordinator } from './coordinator.js';
import { recordBaseline } from './hypothesis.js';
import { signLate } from './pledges.js';
import { type Pilot } from './pilot.js';

/** What each team heard in the first month, and from whom. */
const heard = [
  ['dimence', 'client', 'Een deelnemer merkte dat collega’s nu eerst vragen, en daarna pas het dossier openen.'],
  ['ggnet', 'relative', 'Een naaste merkte dat er aan de telefoon anders over haar broer werd gesproken.'],
  [
    'ribw-go',
    'staff',
    'In het overleg zeiden collega’s zelf dat het woord lastig over het gedrag ging, niet over de mens.',
  ],
] as const;

/** The experiment of „zorgverlening”: notes and counts come in, a fourth team joins, and each finishes in its own time. */
export async function experiment(pilot: Pilot): Promise<void> {
  const { stage, cycle, coordinatorOf, days } = pilot;
  stage.act('zorgverlening.experiment', 'Experiment: notities en metingen uit de praktijk');
  for (const [place, [team, source, note]] of heard.entries()) {
    await cycle.does(coordinatorOf(team), { type: 'add-note', team, note, source }, { happened: days.inMonthOf(0) });
    await measure(pilot, team, 3 + place);
  }
  const [, second] = cycle.timeline.of('note-added');
  await cycle.does(coordinatorOf('ggnet'), {
    type: 'correct-note',
    line: second?.seq ?? 0,
    note: 'Een naaste merkte dat er aan de telefoon anders over de cliënt werd gesproken.',
    reason: 'Zo is niemand te herkennen.',
  });
  await cycle.does(coordinatorOf('dimence'), { type: 'share-lines', team: 'dimence' });
  await replaceCoordinator(pilot);
  await joinLate(pilot);
  await writeFactors(pilot);
  await finishApart(pilot);
}

/** Wopit's pledge is signed: it joins by itself, when the hypothesis has long been locked. */
async function joinLate(pilot: Pilot): Promise<void> {
  const { stage, cycle, coordinatorOf } = pilot;
  stage.act('zorgverlening.later-erbij', 'De pledge is getekend: team Wopit doet vanaf nu ook mee');
  await recordBaseline(pilot, 'wopit');
  stage.part('zorgverlening.later-erbij.tekenen');
  await signLate(pilot);
  await cycle.timeline.untilTold('team-started', 4);
  stage.part('zorgverlening.later-erbij.meedoen');
  await measure(pilot, 'wopit', 1);
  await cycle.does(coordinatorOf('wopit'), {
    type: 'add-note',
    team: 'wopit',
    note: 'Drie weken achter elkaar viel het gesprek weg, omdat het rooster vol stond.',
    source: 'staff',
  });
}

/** What helped and what hindered; the same thing may help in three teams and fail in one. */
async function writeFactors({ cycle, facilitator }: Pilot): Promise<void> {
  await cycle.does(facilitator, {
    type: 'add-factor',
    kind: 'success',
    factor: 'Een ervaringsdeskundige zit vast in het teamoverleg.',
    evidence: 'In drie teams kwam het gesprek daardoor elke week op gang; bij Wopit wisselde de ervaringsdeskundige.',
    helpedIn: ['dimence', 'ggnet', 'ribw-go'],
    notIn: ['wopit'],
  });
  await cycle.does(facilitator, {
    type: 'add-factor',
    kind: 'barrier',
    factor: 'Een vol rooster: het gesprek valt als eerste weg.',
    evidence: 'Bij Wopit viel het gesprek drie weken achter elkaar weg.',
    helpedIn: ['wopit'],
    notIn: ['dimence'],
  });
}

async function finishApart({ stage, cycle, lead, coordinatorOf, deputyOf }: Pilot): Promise<void> {
  stage.act('zorgverlening.klaar', 'Elk team is klaar op zijn eigen moment');
  await cycle.does(coordinatorOf('ribw-go'), { type: 'pause-team', team: 'ribw-go' });
  await cycle.does(coordinatorOf('dimence'), { type: 'report-team-finished', team: 'dimence' });
  // GGnet's coordinator is away; the deputy says it.
  await cycle.does(deputyOf('ggnet'), { type: 'report-team-finished', team: 'ggnet' });
  await cycle.does(coordinatorOf('ribw-go'), { type: 'resume-team', team: 'ribw-go' });
  await cycle.does(coordinatorOf('ribw-go'), { type: 'report-team-finished', team: 'ribw-go' });
  await cycle.isRefused(coordinatorOf('dimence'), { type: 'report-team-finished', team: 'wopit' }, 'not-your-team');
  stage.act('zorgverlening.einddatum', 'De einddatum gaat voorbij: team Wopit is nog bezig');
  await missTheDeadline(cycle, lead, 'De evaluatie moet voor de vakantie klaar zijn.');
  stage.act('zorgverlening.laatste-team', 'Het laatste team is klaar');
  await cycle.does(coordinatorOf('wopit'), { type: 'report-team-finished', team: 'wopit' });
}

async function measure({ cycle, coordinatorOf, days }: Pilot, team: string, value: number): Promise<void> {
  const counted = { team, value, from: days.past(0), until: days.past(29), source: 'turflijst van de notulist' };
  await cycle.does(coordinatorOf(team), { type: 'record-measurement', ...counted }, { happened: days.happened(29) });
}
