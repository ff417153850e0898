import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { allHistories, conductedHistory } from '../support/histories.js';
import { ownPostgres, ownTemporal } from '../support/servers/own-servers.js';
import { startApi, startWorker } from '../support/apps/app.js';
import { replays } from '../support/replays.js';
import { until } from '../support/until.js';
import { inDeGgz, zorgverlening, type PlayedInDeGgz } from './in-de-ggz/in-de-ggz.story.js';
import { signInsAt } from './support/sign-ins.js';
import { Systems, type PlayedOn } from './support/systems.js';
import { type Line } from './support/timeline.js';
import { byPeople, byServices, sentencesOf, typesOf } from './support/told.js';

const silently = () => undefined;

let system: PlayedOn;
let played: PlayedInDeGgz;
let signIns: Record<string, number>;
const whole = new Systems();
beforeAll(async () => {
  system = await whole.fresh();
  played = await inDeGgz({ url: system.api.url, mails: system.mails, say: silently });
  signIns = await signInsAt(system.database);
});
afterAll(() => whole.stop());

describe('the two pilots of “In de ggz”', () => {
  it('go from a hypothesis to what was shared', () => {
    const types = typesOf(played.care);
    for (const type of [
      'hypothesis-locked',
      'deadline-passed',
      'rejected',
      // what the services of the phases found out
      'approvals-opened',
      'reminders-begun',
      'prediction-laid-beside-data',
      'blueprint-linked',
      'blueprint-published-heard',
    ]) {
      expect(types).toContain(type);
    }
    expect(types.at(-1)).toBe('cycle-closed');
    expect(types.filter((type) => type === 'approvals-opened')).toHaveLength(3);
    expect(types.filter((type) => type === 'reminders-begun')).toHaveLength(4);
    expect(typesOf(played.work).at(-1)).toBe('cycle-closed');
  });

  it('are played by people who signed in with their mail, each of them', () => {
    expect(signIns).toEqual({ mail: expect.any(Number) as unknown });
    expect(signIns.mail).toBeGreaterThan(10);
  });

  it('leave Temporal without a word of it, and histories that can be replayed', async () => {
    await until(async () => !(await conductedHistory(system.temporal, played.care.id)).running, {
      saying: 'it has ended',
    });
    expect((await conductedHistory(system.temporal, played.care.id)).status).toBe('COMPLETED');
    const histories = await allHistories(system.temporal, system.options.taskQueue);
    const ids = histories.map(({ id }) => id);
    for (const { id } of [played.care, played.work, played.blueprint, played.begun]) expect(ids).toContain(id);
    const secrets = await everythingPersonal(system.database);
    expect(secrets.length).toBeGreaterThan(60);
    for (const { id, binary } of histories) {
      expect(binary.includes(`{"id":"${id}"}`)).toBe(true); // what stands in it can be found
      expect(secrets.filter((secret) => binary.includes(secret))).toEqual([]);
    }
    expect(await replays(histories)).toEqual([]);
    const logs = system.api.log() + system.worker.log();
    expect(secrets.filter((secret) => logs.includes(secret))).toEqual([]);
  });

  it('take nothing more once they are closed', async () => {
    const lead = await system.as('lead.samensterk@example.org');
    const late = await lead.press(`/api/cycles/${played.care.id}`, { type: 'add-note', note: 'te laat' });
    expect([late.status, late.body.code]).toEqual([409, 'closed']);
  });
});

describe('the hypothesis of “zorgverlening”', () => {
  it('is refused once with a reason, and agreed to anew when it was written anew', () => {
    const types = byPeople(played.care);
    const refused = types.indexOf('rejected');
    const locked = types.indexOf('hypothesis-locked');
    const between = types.slice(refused + 1, locked);
    expect(types.slice(0, refused)).toEqual(expect.arrayContaining(['hypothesis-submitted', 'approved']));
    expect(between.slice(0, 2)).toEqual(['hypothesis-drafted', 'hypothesis-submitted']);
    expect(between.filter((type) => type === 'approved')).toHaveLength(2);
    expect(sentencesOf(played.care, 'rejected')[0]).toContain('Eén uitspraak meer kan toeval zijn.');
    expect(sentencesOf(played.care, 'hypothesis-submitted')[1]).toContain('Destigmacoördinator Dimence');
  });

  it('is begun with by three of the four teams, and the fourth joins when it is locked already', () => {
    expect(sentencesOf(played.care, 'gate-waits')).toEqual([
      'Iedereen is akkoord met „klaar om te starten”. Het wacht nog op de pledge van team Wopit.',
    ]);
    const [fewer = ''] = sentencesOf(played.care, 'fewer-teams-accepted');
    expect(fewer).toContain('besloot om te starten met drie van de vier teams');
    expect(fewer).toContain('De reden: „De pledge van Wopit is nog niet getekend.”');
    const started = sentencesOf(played.care, 'team-started');
    expect(started).toHaveLength(4);
    expect(started.at(-1)).toBe('Team Wopit doet vanaf nu ook mee. De hypothese was toen al vastgelegd.');
  });

  it('waits also for a new coordinator of that team, whom its organisation appoints', async () => {
    expect(sentencesOf(played.care, 'team-waits')).toHaveLength(3);
    const lead = await system.as('lead.samensterk@example.org');
    const told = (await lead.read('/api/programme/history?sort=recorded&lang=nl&limit=200')).lines as Line[];
    const gap = told.findIndex(({ type }) => type === 'coordinator-missing');
    expect(told[gap]?.sentence).toContain('Team Wopit heeft op dit moment geen coördinator.');
    const [appointed] = told.slice(gap).filter(({ type }) => type === 'role-given');
    expect(appointed?.sentence).toMatch(/^Contactpersoon Wopit .*Nieuwe destigmacoördinator Wopit/u);
  });

  it('has a baseline of three teams before it is locked', () => {
    const before = typesOf(played.care).slice(0, typesOf(played.care).indexOf('hypothesis-locked'));
    expect(before.filter((type) => type === 'measurement-recorded')).toHaveLength(3);
    expect(sentencesOf(played.care, 'measurement-recorded').slice(0, 3).join(' ')).toMatch(/(nulmeting.*){3}/);
  });

  it('is adjusted: what was relied on by those who decided, and what was not', () => {
    const [proposed = ''] = sentencesOf(played.care, 'amendment-proposed');
    expect(proposed).toContain('Destigmacoördinator GGnet stelde voor om de hypothese bij te stellen: de einddatum');
    expect(proposed).toContain('Op dat moment waren er nog geen resultaten bekend.');
    const [material = '', editorial = ''] = sentencesOf(played.care, 'hypothesis-amended');
    expect(material).toContain('de einddatum werd');
    expect(editorial).toContain('Procesbegeleider Samen Sterk zonder Stigma stelde de hypothese bij');
    const types = byPeople(played.care);
    const since = types.slice(types.indexOf('amendment-proposed'));
    expect(since.slice(0, 5)).toEqual([
      'amendment-proposed',
      ...['approved', 'approved'],
      ...['hypothesis-amended', 'hypothesis-amended'],
    ]);
  });
});

describe('the experiment of “zorgverlening”', () => {
  it('hears clients, relatives and staff, puts a note right, and shares what a team wrote', () => {
    const notes = sentencesOf(played.care, 'note-added').join(' ');
    for (const source of ['cliënt', 'naaste', 'medewerker']) expect(notes).toContain(`Gehoord van: ${source}.`);
    expect(sentencesOf(played.care, 'note-corrected')[0]).toContain('De reden: „Zo is niemand te herkennen.”');
    expect(sentencesOf(played.care, 'lines-shared')[0]).toContain('notities en metingen van team Dimence');
  });

  it('is finished by each team apart: one by its deputy, one after a pause, one after the date has passed', () => {
    const types = byPeople(played.care);
    expect(types.indexOf('team-paused')).toBeLessThan(types.indexOf('team-resumed'));
    const finished = sentencesOf(played.care, 'team-finished');
    expect(finished).toHaveLength(4);
    expect(finished[1]).toContain('Vervanger GGnet meldde dat team GGnet klaar is met het experiment');
    expect(types.lastIndexOf('team-finished')).toBeGreaterThan(types.indexOf('deadline-passed'));
    expect(finished.at(-1)).toContain('team Wopit');
  });

  it('finds a factor that helped in three teams and failed in one', () => {
    expect(sentencesOf(played.care, 'factor-added')[0]).toContain(
      'Dit hielp in team Dimence, team GGnet en team RIBW GO. Dit hielp niet in team Wopit.',
    );
  });
});

describe('the evaluation of “zorgverlening”', () => {
  it('keeps a minority view with its name, and what the Action Learning Team says of the research', () => {
    expect(sentencesOf(played.care, 'minority-view-added')[0]).toMatch(
      /^Nieuwe destigmacoördinator Wopit zag het anders/u,
    );
    expect(sentencesOf(played.care, 'usability-judged')[0]).toContain('bruikbaar voor het onderzoek');
  });

  it('is accepted by the Action Learning Team, the project lead, the working group, and the expert who was asked', () => {
    expect(sentencesOf(played.care, 'expert-asked')).toHaveLength(1);
    const accepted = sentencesOf(played.care, 'approved').filter((each) => each.includes('„evaluatie vastgesteld”'));
    expect(accepted.map((each) => each.split(' gaf akkoord')[0])).toEqual([
      'Lid 1 Action Learning Team zorgverlening',
      'Projectleider Samen Sterk zonder Stigma',
      'Destigmacoördinator RIBW GO',
      'Ervaringsdeskundige Samen Sterk zonder Stigma (voorbeeld)',
    ]);
  });

  it('shows whoever tries what can’t be done why not', () => {
    expect(played.refusals.map(({ code }) => code)).toEqual([
      ...['no-team-ready', 'wrote-it', 'hypothesis-locked', 'amendment-open', 'not-your-team', 'nothing-submitted'],
      'blueprint-empty',
    ]);
    for (const { sentence } of played.refusals) expect(sentence).toMatch(/\p{Lu}.+\.$/u);
  });
});

describe('the blueprint of both pilots', () => {
  it('is published by the first, and again with what the second found', () => {
    expect(typesOf(played.blueprint)).toEqual([
      'blueprint-created',
      'factors-contributed',
      'blueprint-edited',
      'blueprint-published',
      'factors-contributed',
      'factors-merged',
      'blueprint-published',
      'blueprint-owner-appointed',
    ]);
    expect(sentencesOf(played.work, 'blueprint-published-heard')[0]).toContain('(versie 2)');
  });

  it('says of a factor of both where it helped and where it did not', async () => {
    const lead = await system.as('lead.samensterk@example.org');
    const view = await lead.read(`/api/blueprints/${played.blueprint.id}`);
    const { factors, owner } = view as { factors: Merged[]; owner: unknown };
    const merged = factors.find(({ sources }) => sources.length === 2);
    expect(merged?.helpedIn.map(({ name }) => name)).toEqual(['Dimence', 'GGnet', 'RIBW GO', 'GGZ Rivierduinen']);
    expect(merged?.notIn.map(({ name }) => name)).toEqual(['Wopit', 'GGZ Breburg']);
    expect(merged?.cycles.map(({ id }) => id)).toEqual([played.care.id, played.work.id]);
    expect(owner).toMatchObject({ id: 'facilitator.samensterk' });
    expect(view.reviewOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('is what yet another cycle begins with', () => {
    expect(sentencesOf(played.begun, 'cycle-created')[0]).toContain(
      'Het plan komt uit de blauwdruk „Beginnen met destigmatisering in je team” (versie 2).',
    );
  });
});

interface Merged {
  sources: unknown[];
  helpedIn: { name: string }[];
  notIn: { name: string }[];
  cycles: { id: string }[];
}

describe('a pilot under way', () => {
  const others = new Systems();
  afterEach(() => others.stop());

  it('goes the same way when only the last process is kept in memory', async () => {
    const forgetful = await others.fresh({ worker: { env: { MAX_CACHED_WORKFLOWS: '1' } } });
    const { care } = await zorgverlening({ url: forgetful.api.url, mails: forgetful.mails, say: silently });
    expect(byPeople(care)).toEqual(byPeople(played.care));
  });

  it('goes the same way when everything is killed in the middle and started again', async () => {
    const postgres = others.keep(await ownPostgres());
    const temporal = others.keep(await ownTemporal({ file: true }));
    const fragile = await others.fresh({ database: postgres.database, temporal: temporal.address });
    const port = Number(new URL(fragile.api.url).port);
    let lines = 0;
    let killing: Promise<void> | undefined;
    const killAll = async () => {
      await Promise.all([fragile.api.kill(), fragile.worker.kill(), temporal.kill(), postgres.kill()]);
      await Promise.all([temporal.startAgain(), postgres.start()]);
      fragile.worker = await startWorker({ ...fragile.options, smtp: fragile.smtp });
      fragile.api = await startApi({ ...fragile.options, port });
    };
    const broken = await zorgverlening({
      url: fragile.api.url,
      mails: fragile.mails,
      say: () => {
        lines++;
        if (lines === 35 || lines === 75) killing = (killing ?? Promise.resolve()).then(killAll);
      },
    });
    await killing;
    expect(byPeople(broken.care)).toEqual(byPeople(played.care));
    // A service whose phase was over before it could run again tells nothing; none tells anything twice.
    for (const type of byServices) {
      const times = (of: typeof broken) => typesOf(of.care).filter((each) => each === type).length;
      expect(times(broken)).toBeLessThanOrEqual(times(played));
    }
    const published = typesOf(played.blueprint).slice(0, 4);
    expect(typesOf(broken.blueprint)).toEqual(published);
  });
});

/** Everything that a person typed, every name and every address. */
async function everythingPersonal(database: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ words: string }>(
      'select body as words from leerlus.text union select name from leerlus.person union select email from leerlus.person',
    );
    return rows.map(({ words }) => words);
  } finally {
    await client.end();
  }
}
