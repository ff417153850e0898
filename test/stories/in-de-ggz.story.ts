import { Stage, type Answer, type Happened, type Player } from './support/stage.js';
import { Timeline, type Line } from './support/timeline.js';

/** What a story leaves behind, for whoever checks it. */
export interface Played {
  cycle: string;
  blueprint: string;
  lines: Line[];
  blueprintLines: Line[];
}

/** How a story is played: where, and where its lines go. */
export interface Playing {
  url: string;
  say: (line: string) => void;
}

/**
 * The pilottraject "zorgverlening" of In de ggz: four teams, from a hypothesis that two people agree on, through an
 * experiment whose date passes, to an evaluation that is first refused and a blueprint that others can begin with.
 */
export async function inDeGgz({ url, say }: Playing): Promise<Played> {
  for (let run = 1; ; run++) {
    const stage = new Stage(url, `story.in-de-ggz.${run}`, say);
    const cast = await chooseCast(stage);
    const cycle = await stage.create(cast.lead, '/api/cycles', {
      title: 'Gesprekken over stigma in het teamoverleg',
      workpackage: cast.workpackage,
      teams: cast.teams,
    });
    const { closed } = await stage.read(cast.lead, `/api/cycles/${cycle}`);
    if (closed) {
      say(`Deze pilot is al eens gespeeld (${cycle}); we beginnen een nieuwe.`);
      continue;
    }
    return play({ stage, cast, cycle, say });
  }
}

interface Cast {
  workpackage: string;
  teams: string[];
  lead: Player;
  alts: [Player, Player];
  facilitator: Player;
  coordinators: Map<string, Player>;
}

async function chooseCast(stage: Stage): Promise<Cast> {
  const players = await stage.players('in-de-ggz');
  const holding = (role: string) => players.filter(({ roles }) => roles.some((held) => held.role === role));
  const workpackage = 'zorgverlening';
  const alts = holding('alt').filter(({ roles }) => roles.some((held) => held.workpackage === workpackage));
  const lead = holding('lead')[0];
  const facilitator = holding('facilitator')[0];
  const [one, other] = alts;
  if (!one || !other || !lead || !facilitator) throw new Error('the sample lacks people for this story');
  const { teams } = (await stage.read(lead, '/api/me')) as { teams?: { id: string; workpackage: string }[] };
  const own = (teams ?? []).filter((team) => team.workpackage === workpackage).map(({ id }) => id);
  const coordinators = new Map(
    own.flatMap((team) => {
      const player = players.find(({ roles }) =>
        roles.some((held) => held.role === 'coordinator' && held.team === team),
      );
      return player ? [[team, player] as const] : [];
    }),
  );
  return { workpackage, teams: own, lead, alts: [one, other], facilitator, coordinators };
}

async function play({
  stage,
  cast,
  cycle,
  say,
}: {
  stage: Stage;
  cast: Cast;
  cycle: string;
  say: (line: string) => void;
}): Promise<Played> {
  const path = `/api/cycles/${cycle}`;
  const timeline = new Timeline(stage, cast.lead, path, say);
  const { lead, alts, facilitator, coordinators, teams } = cast;
  const coordinatorOf = (team: string): Player => coordinators.get(team) ?? lead;
  const on = await calendarOf(stage, lead, path);
  const day = (fromStart: number): Happened => ({ precision: 'day', value: on(fromStart) });

  async function does(player: Player, command: Record<string, unknown>, more: Parameters<Stage['command']>[3] = {}) {
    await expectDone(stage.command(player, path, command, more), command);
    await timeline.grow();
  }

  say('\nHypothese');
  await timeline.grow();
  await does(
    facilitator,
    {
      type: 'draft-hypothesis',
      hypothesis: {
        form: 'testing',
        if: 'elk teamoverleg begint met een gesprek over stigma in het eigen werk',
        then: 'merken medewerkers eigen stigmatiserende uitspraken vaker op',
        because: 'ervaringsdeskundigen laten horen wat een woord met iemand doet',
        indicator: 'opgemerkte uitspraken per teamoverleg',
        direction: 'increase',
        size: 2,
        date: on(211),
        refutedIf: 'het aantal na drie maanden niet hoger is dan bij de nulmeting',
      },
    },
    { happened: day(-78) },
  );
  await does(facilitator, { type: 'submit-hypothesis', authors: [] }, { happened: day(-73) });
  for (const team of teams) {
    await does(coordinatorOf(team), { type: 'report-team-ready', team }, { happened: day(-8) });
    await does(
      coordinatorOf(team),
      {
        type: 'record-measurement',
        team,
        value: 1,
        from: on(-31),
        until: on(-8),
        source: 'turflijst van de notulist',
        baseline: true,
      },
      { happened: day(-8) },
    );
  }
  await does(alts[0], { type: 'approve', gate: 'ready-to-start' }, { happened: day(-5) });
  await does(lead, { type: 'approve', gate: 'ready-to-start' }, { happened: day(-1) });

  say('\nExperiment');
  for (const [place, team] of teams.entries()) {
    await does(
      coordinatorOf(team),
      {
        type: 'add-note',
        team,
        note: 'In het overleg zeiden collega’s zelf dat het woord „lastig” over het gedrag ging, niet over de mens.',
        source: 'staff',
      },
      { happened: { precision: 'month', value: on(0).slice(0, 7) } },
    );
    await does(
      coordinatorOf(team),
      {
        type: 'record-measurement',
        team,
        value: 3 + place,
        from: on(0),
        until: on(29),
        source: 'turflijst van de notulist',
      },
      { happened: day(29) },
    );
  }
  await does(facilitator, {
    type: 'add-factor',
    kind: 'success',
    factor: 'Een ervaringsdeskundige zit vast in het teamoverleg.',
    evidence: 'In de teams met een vaste ervaringsdeskundige kwam het gesprek elke week op gang.',
    helpedIn: teams.slice(0, 3),
    notIn: teams.slice(3),
  });
  await does(facilitator, {
    type: 'add-factor',
    kind: 'barrier',
    factor: 'Een vol rooster: het gesprek valt als eerste weg.',
    helpedIn: [],
    notIn: teams.slice(0, 1),
  });
  const late = teams.at(-1) ?? '';
  for (const team of teams.slice(0, -1)) await does(coordinatorOf(team), { type: 'report-team-finished', team });
  await missTheDeadline({ stage, lead, path, timeline });
  await does(coordinatorOf(late), { type: 'report-team-finished', team: late });

  say('\nEvaluatie');
  await timeline.untilTold('prediction-laid-beside-data');
  const evaluation = (summary: string) => ({
    type: 'write-evaluation',
    summary,
    conclusion: 'confirmed',
    followUp: 'adopt',
    results: teams.map((team, place) => ({ team, result: place === 3 ? 'unclear' : 'helped' })),
    reason: 'De verwachting kwam uit in drie van de vier teams.',
  });
  await does(facilitator, evaluation('Medewerkers merken vaker op wat een uitspraak doet.'));
  await does(facilitator, { type: 'submit-evaluation', authors: [] });
  await does(alts[1], {
    type: 'reject',
    gate: 'evaluation-accepted',
    reason: 'Zeg er ook bij in welk team het niet duidelijk was, en waarom.',
  });
  const { versions } = (await stage.read(lead, path)) as { versions: Record<string, number> };
  await does(
    facilitator,
    evaluation('Medewerkers merken vaker op wat een uitspraak doet. In één team viel het gesprek te vaak weg.'),
    { restsOn: { part: 'evaluation', version: versions.evaluation ?? 1 } },
  );
  await does(facilitator, { type: 'submit-evaluation', authors: [] });
  await does(alts[0], { type: 'approve', gate: 'evaluation-accepted' });
  await does(lead, { type: 'approve', gate: 'evaluation-accepted' });

  say('\nDelen');
  await timeline.untilTold('blueprint-linked');
  const blueprint = await stage.until('the blueprint is drafted', async () => {
    const view = (await stage.read(lead, path)) as { blueprint?: { id: string } | null };
    return view.blueprint?.id;
  });
  const blueprintPath = `/api/blueprints/${blueprint}`;
  const blueprintTimeline = new Timeline(stage, lead, blueprintPath, say);
  await blueprintTimeline.untilTold('factors-contributed');
  const edit = {
    type: 'edit-blueprint',
    title: 'Beginnen met destigmatisering in je team',
    purpose: 'Destigmatisering echt onderdeel maken van het beleid en de dagelijkse praktijk van een team.',
    howToBegin: 'Vraag een ervaringsdeskundige mee te doen en begin elk teamoverleg met één voorbeeld uit het werk.',
    lookOutFor: 'Plan het gesprek als eerste punt: als laatste punt valt het weg.',
  };
  await expectDone(stage.command(facilitator, blueprintPath, edit), edit);
  await blueprintTimeline.grow();
  const publish = { type: 'publish-blueprint' };
  await expectDone(stage.command(lead, blueprintPath, publish), publish);
  await blueprintTimeline.grow();
  await does(lead, { type: 'approve', gate: 'shared' });
  await timeline.untilTold('cycle-closed');
  say(`\nDe blauwdruk is gepubliceerd: ${stage.url}${blueprintPath}`);
  return { cycle, blueprint, lines: timeline.lines, blueprintLines: blueprintTimeline.lines };
}

/** Days counted from the experiment's first day, the one after the hypothesis's date; what is to have happened is no later than today. */
async function calendarOf(stage: Stage, lead: Player, path: string): Promise<(fromStart: number) => string> {
  const { plan, begun } = (await stage.read(lead, path)) as {
    begun: string;
    plan: { phases: { kind: string; until?: { value: string } | null }[] };
  };
  const until = plan.phases.find(({ kind }) => kind === 'hypothesis')?.until?.value ?? begun.slice(0, 10);
  return (fromStart) => {
    const day = new Date(Date.parse(`${until}T00:00:00.000Z`) + (fromStart + 1) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const today = begun.slice(0, 10);
    return fromStart > 100 || day < today ? day : today;
  };
}

/** Moves the experiment's date to a few seconds from now, and waits until it has passed on the real clock. */
async function missTheDeadline({
  stage,
  lead,
  path,
  timeline,
}: {
  stage: Stage;
  lead: Player;
  path: string;
  timeline: Timeline;
}): Promise<void> {
  await timeline.grow();
  const view = (await stage.read(lead, path)) as { versions: Record<string, number> };
  const move = {
    type: 'move-date',
    phase: 'experiment',
    until: { precision: 'instant', value: new Date(Date.now() + 4_000).toISOString() },
    reason: 'De evaluatie moet voor de vakantie klaar zijn.',
  };
  const moved = timeline.lines.some(({ type }) => type === 'date-moved');
  const answer = await stage.command(lead, path, move, { restsOn: { part: 'plan', version: versions(view) } });
  if (!moved && answer.status !== 200) throw new Error(`move-date answered ${answer.status}`);
  await timeline.untilTold('deadline-passed');
}

function versions(view: { versions: Record<string, number> }): number {
  return view.versions.plan ?? 1;
}

/** A step that must have been done, now or in an earlier try of the same story. */
async function expectDone(answer: Promise<Answer>, command: Record<string, unknown>): Promise<void> {
  const { status, body } = await answer;
  if (status === 200) return;
  const before = body.code === 'idempotency-key-reused';
  if (!before) throw new Error(`${String(command.type)} answered ${status}: ${JSON.stringify(body)}`);
}
