import { sayGroup } from './coordinator.js';
import { askPledges } from './pledges.js';
import { type Pilot } from './pilot.js';

const READY_TO_START = 'ready-to-start';

/** The three teams that start; the fourth is ready, and its pledge is not signed. */
const ready = ['dimence', 'ggnet', 'ribw-go'];

/**
 * The hypothesis of „zorgverlening”: written together, refused once, written anew, and begun with by three of the four
 * teams, because one pledge has not been signed.
 */
export async function hypothesis(pilot: Pilot): Promise<void> {
  const { stage, cycle, lead, alts, facilitator, coordinatorOf, deputyOf, days } = pilot;
  stage.act('zorgverlening.hypothese', 'Hypothese: samen geschreven, één keer teruggegeven');
  await cycle.timeline.grow();
  await sayGroup(pilot);
  await write(pilot, { refutedIf: 'het aantal niet hoger is dan bij de nulmeting', on: -78, version: 1 });
  await cycle.isRefused(lead, { type: 'start-with-fewer', reason: 'We willen beginnen.' }, 'no-team-ready');
  await submit(pilot, -73);
  await cycle.isRefused(alts[1], { type: 'approve', gate: READY_TO_START }, 'wrote-it');
  await cycle.does(alts[0], { type: 'approve', gate: READY_TO_START }, { happened: days.happened(-60) });
  await cycle.does(
    lead,
    {
      type: 'reject',
      gate: READY_TO_START,
      reason: 'Eén uitspraak meer kan toeval zijn. Schrijf op hoeveel er minstens bij moeten komen.',
    },
    { happened: days.happened(-59) },
  );
  await write(pilot, { refutedIf: 'het aantal niet minstens twee hoger is dan bij de nulmeting', on: -45, version: 2 });
  await submit(pilot, -44);

  await askPledges(pilot);
  stage.act('zorgverlening.start', 'Klaar om te starten: drie van de vier teams');
  for (const team of ready) {
    await cycle.does(coordinatorOf(team), { type: 'report-team-ready', team }, { happened: days.happened(-8) });
    await recordBaseline(pilot, team);
  }
  await cycle.does(deputyOf('wopit'), { type: 'report-team-ready', team: 'wopit' }, { happened: days.happened(-7) });
  await cycle.sayStart();
  for (const criterion of [0, 1]) {
    const ticked = { type: 'tick-criterion', gate: READY_TO_START, criterion, met: true };
    await cycle.does(facilitator, ticked, { happened: days.happened(-6) });
  }
  await cycle.does(alts[0], { type: 'approve', gate: READY_TO_START }, { happened: days.happened(-5) });
  await cycle.does(lead, { type: 'approve', gate: READY_TO_START }, { happened: days.happened(-3) });
  await cycle.sayMissing();
  await cycle.does(
    lead,
    { type: 'start-with-fewer', reason: 'De pledge van Wopit is nog niet getekend.' },
    { happened: days.happened(-1) },
  );
  const rewritten = draft('het aantal daalt', days.coming(211));
  const restsOn = { part: 'hypothesis', version: 2 };
  await cycle.isRefused(facilitator, rewritten, 'hypothesis-locked', { restsOn });
  const quorum = ['alt', 'lead', 'working-group'].map((role) => ({ role, count: 1 }));
  const alongside = { type: 'set-quorum', gate: 'evaluation-accepted', quorum };
  await cycle.does(lead, alongside, { restsOn: { part: 'plan' } });
  await cycle.does(alts[0], { type: 'ask-expert', gate: 'evaluation-accepted' });
}

/** A team's count from before the experiment. */
export async function recordBaseline({ cycle, coordinatorOf, days }: Pilot, team: string): Promise<void> {
  const baseline = {
    type: 'record-measurement',
    team,
    value: 1,
    from: days.past(-31),
    until: days.past(-8),
    source: 'turflijst van de notulist',
    baseline: true,
  };
  await cycle.does(coordinatorOf(team), baseline, { happened: days.happened(-8) });
}

async function write(
  { cycle, facilitator, days }: Pilot,
  written: { refutedIf: string; on: number; version: number },
): Promise<void> {
  await cycle.does(facilitator, draft(written.refutedIf, days.coming(211)), {
    happened: days.happened(written.on),
    restsOn: { part: 'hypothesis', version: written.version - 1 },
  });
}

function draft(refutedIf: string, date: string) {
  return {
    type: 'draft-hypothesis',
    hypothesis: {
      form: 'testing',
      if: 'elk teamoverleg begint met een gesprek over stigma in het eigen werk',
      then: 'merken medewerkers eigen stigmatiserende uitspraken vaker op',
      because: 'ervaringsdeskundigen laten horen wat een woord met iemand doet',
      indicator: 'opgemerkte uitspraken per teamoverleg',
      direction: 'increase',
      size: 2,
      date,
      refutedIf,
    },
  };
}

/** Put to the deciders by all who wrote it: the facilitator, the working group, and one of the Action Learning Team. */
async function submit({ cycle, facilitator, alts, days }: Pilot, on: number): Promise<void> {
  const authors = ['working-group', alts[1].person];
  await cycle.does(facilitator, { type: 'submit-hypothesis', authors }, { happened: days.happened(on) });
}
