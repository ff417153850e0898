import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { Text } from '../../libs/persistence/entities/text.entity.js';
import { aHypothesis, aMeasurement, anEvaluation } from '../support/builders/cycle.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, running, submitted, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
let expert: Visitor;
let ggnet: Visitor;

beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  expert = await system.as('expert.samensterk@example.org');
  ggnet = await system.as('coordinator.ggnet@example.org');
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

interface Line {
  seq: number;
  type: string;
  sentence: string;
  unread?: true;
}
interface Note {
  seq: number;
  note: string | null;
  shared: string | null;
  erased: boolean;
  corrections: { was: unknown; became: unknown; reason: string; author: { id: string } }[];
}

const linesFor = async (reader: Visitor, { path }: Pilot, query = ''): Promise<Line[]> =>
  (await reader.read(`${path}/history?limit=200${query}`)).lines as Line[];
const notesFor = async (reader: Visitor, { path }: Pilot, query = ''): Promise<Note[]> =>
  (await reader.read(`${path}/notes?limit=200${query}`)).notes as Note[];
const seqOf = async (pilot: Pilot, type: string): Promise<number> =>
  (await linesFor(pilot.lead, pilot, '&order=newest')).find((line) => line.type === type)?.seq ?? 0;

/** Everything about a cycle that somebody can read, as one text. */
async function everything(reader: Visitor, { id, path }: Pilot): Promise<string> {
  const at = encodeURIComponent(new Date().toISOString());
  const parts = [
    '',
    '/history',
    '/history?lang=en',
    '/allowed',
    '/reminders',
    '/notes',
    '/measurements',
    '/plan',
    '/evaluation',
    '/export?format=json',
  ];
  const pages = [...parts, '/factors', `/history?at=${at}`, `?at=${at}`].map((part) => `${path}${part}`);
  const cycles = (await reader.read('/api/cycles?limit=200')) as { cycles: { id: string }[] };
  const answers = await Promise.all([...pages, '/api/me/todo'].map((page) => reader.read(page)));
  return JSON.stringify([...answers, cycles.cycles.filter((cycle) => cycle.id === id)]);
}

describe('a note of a team', () => {
  let pilot: Pilot;
  const words = 'Aan tafel zei iemand het hardop';
  beforeAll(async () => {
    pilot = await running(system, ['wopit', 'ggnet']);
    await pilot.coordinator.does(pilot.path, { type: 'add-note', note: words, team: 'wopit' });
  });

  it('is read by the team, the Action Learning Team and the project lead', async () => {
    const deputy = await system.as('deputy.wopit@example.org');
    for (const reader of [pilot.coordinator, deputy, pilot.alt, pilot.lead]) {
      expect((await notesFor(reader, pilot)).map(({ note }) => note)).toEqual([words]);
      expect(await everything(reader, pilot)).toContain(words);
    }
  });

  it('appears in no answer to anybody else, who may know that there is one', async () => {
    for (const reader of [ggnet, expert, pilot.facilitator]) {
      expect(await everything(reader, pilot)).not.toContain(words);
      expect(await notesFor(reader, pilot)).toEqual([]);
      const lines = await linesFor(reader, pilot);
      expect(lines.filter(({ unread }) => unread).map(({ type }) => type)).toEqual(['note-added']);
      expect(lines.find(({ type }) => type === 'note-added')?.sentence).toMatch(/nog niet gedeeld/);
    }
  });

  it('is not found by who wrote it, by anybody who may not read it', async () => {
    const found = async (reader: Visitor) =>
      (await linesFor(reader, pilot, '&person=coordinator.wopit')).filter(({ type }) => type === 'note-added').length;
    expect([await found(pilot.lead), await found(ggnet), await found(pilot.coordinator)]).toEqual([1, 0, 1]);
  });

  it('does not take a place on a page of who may not read it', async () => {
    for (let more = 0; more < 3; more++) {
      await pilot.coordinator.does(pilot.path, { type: 'add-note', note: words, team: 'wopit' });
    }
    await ggnet.does(pilot.path, { type: 'add-note', note: 'van ons', team: 'ggnet' });
    expect(await ggnet.read(`${pilot.path}/notes?limit=1`)).toMatchObject({ notes: [{ note: 'van ons' }], next: null });
  });

  it('is read by everybody once it is shared, with what was put right about it; and not as it was before', async () => {
    const line = (await notesFor(pilot.lead, pilot))[0]?.seq ?? 0;
    const before = new Date().toISOString();
    await pilot.coordinator.does(pilot.path, { type: 'correct-note', line, note: 'Iemand zei het', reason: 'te lang' });
    await pilot.coordinator.does(pilot.path, { type: 'share-lines', lines: [line] });
    const [note, ...others] = await notesFor(expert, pilot);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      seq: line,
      note: 'Iemand zei het',
      erased: false,
      corrections: [{ was: words, became: 'Iemand zei het', reason: 'te lang', author: { id: 'coordinator.wopit' } }],
    });
    expect(note?.shared).toEqual(expect.any(String));
    const unread = async (query: string) =>
      (await linesFor(expert, pilot, query)).filter((each) => each.seq === line).map((each) => each.unread);
    expect(await unread('')).toEqual([undefined]);
    expect(await unread(`&at=${new Date().toISOString()}`)).toEqual([undefined]);
    expect(await unread(`&at=${before}`)).toEqual([true]);
  });

  it('is gone for good when the project lead hides it, with what was put right about it', async () => {
    const [first] = await notesFor(pilot.lead, pilot);
    const line = first?.seq ?? 0;
    await pilot.lead.does(pilot.path, { type: 'hide-line', line, reason: 'over één persoon' });
    expect((await notesFor(pilot.lead, pilot))[0]).toMatchObject({
      note: null,
      erased: true,
      corrections: [{ was: null, became: null, reason: null }],
    });
    const texts = await owner.manager.findBy(Text, { process: pilot.id });
    expect(texts.some(({ body }) => body === 'Iemand zei het' || body === 'te lang')).toBe(false);
    expect(texts.filter(({ body }) => body === null)).toHaveLength(3);
    const hidden = (await linesFor(pilot.lead, pilot)).find((each) => each.seq === line);
    expect(hidden?.sentence).toMatch(/gewist/);
  });
});

describe('somebody who came later', () => {
  it('reads the team’s notes now, and not as they would have been read before they came', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    await pilot.coordinator.does(pilot.path, { type: 'add-note', note: 'van vroeger', team: 'wopit' });
    const before = new Date().toISOString();
    const role = { programme: 'in-de-ggz', person: 'coordinator.ggnet', role: 'deputy', team: 'wopit' };
    await owner.manager.insert(RoleHolding, { ...role, workpackage: 'zorgverlening' });
    const sentences = async (query: string) =>
      (await linesFor(ggnet, pilot, query)).filter(({ type }) => type === 'note-added').map(({ unread }) => unread);
    expect(await sentences('')).toEqual([undefined]);
    expect(await sentences(`&at=${before}`)).toEqual([true]);
    await owner.manager.delete(RoleHolding, role);
    expect(await sentences('')).toEqual([true]);
  });
});

describe('measurements', () => {
  it('are figures of the team until it shares them, also when they were put right', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    const { path, coordinator } = pilot;
    await coordinator.does(path, aMeasurement('wopit', { value: 271_828, source: 'de telling van mei' }));
    const line = await seqOf(pilot, 'measurement-recorded');
    const right = { value: 314_159, from: '2026-05-01', until: '2026-05-30', reason: 'een dag te veel' };
    await coordinator.does(path, { type: 'correct-measurement', line, ...right });
    const hidden = await everything(expert, pilot);
    for (const figure of ['271828', '271.828', '314159', '314.159', 'telling van mei', 'dag te veel']) {
      expect(hidden).not.toContain(figure);
    }
    await coordinator.does(path, { type: 'share-lines', team: 'wopit' });
    expect(await expert.read(`${path}/measurements`)).toMatchObject({
      measurements: [
        {
          value: 314_159,
          until: '2026-05-30',
          late: false,
          happened: { precision: 'instant' },
          shared: expect.any(String),
          corrections: [
            {
              was: { value: 271_828, from: '2026-05-01', until: '2026-05-31' },
              became: { value: 314_159, until: '2026-05-30' },
              reason: 'een dag te veel',
            },
          ],
        },
      ],
      next: null,
    });
    expect((await linesFor(expert, pilot)).filter(({ unread }) => unread)).toEqual([]);
  });
});

describe('the draft of a hypothesis', () => {
  it('is read by its writers and deciders, in no answer by others, and by everybody once it is locked', async () => {
    const pilot = await submitted(system, ['wopit', 'ggnet']);
    for (const reader of [pilot.coordinator, ggnet, pilot.alt, pilot.lead]) {
      expect(await everything(reader, pilot)).toContain(aHypothesis.if);
    }
    const board = await system.as('board.samensterk@example.org');
    for (const reader of [expert, board]) {
      expect(await everything(reader, pilot)).not.toContain(aHypothesis.if);
      expect(await reader.read(pilot.path)).toMatchObject({ hypothesis: { version: 1, content: null, locked: null } });
    }
    const before = new Date().toISOString();
    await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    await pilot.lead.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    expect(await expert.read(pilot.path)).toMatchObject({ hypothesis: { content: { if: aHypothesis.if } } });
    expect(await expert.read(`${pilot.path}?at=${before}`)).toMatchObject({ hypothesis: { content: null } });
    expect(await pilot.lead.read(`${pilot.path}?at=${before}`)).toMatchObject({
      hypothesis: { content: { if: aHypothesis.if }, locked: null },
    });
  });

  it('is not told to who sends a version of their own', async () => {
    const pilot = await aPilot(system);
    await pilot.facilitator.does(pilot.path, { type: 'draft-hypothesis', hypothesis: aHypothesis });
    const mine = { ...aHypothesis, if: 'iets anders' };
    const refused = await expert.press(pilot.path, { type: 'draft-hypothesis', hypothesis: mine });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(refused.body)).not.toContain(aHypothesis.if);
    const told = await pilot.lead.press(pilot.path, { type: 'draft-hypothesis', hypothesis: mine });
    expectProblem(told, 412, 'changed-meanwhile');
    expect(JSON.stringify(told.body)).toContain(aHypothesis.if);
  });
});

describe('an evaluation', () => {
  it('is read by everybody once its gate has passed: the page, the figures, and the conclusion in lists', async () => {
    const pilot = await running(system);
    const { path, coordinator, facilitator } = pilot;
    for (let count = 0; count < 4; count++) await coordinator.does(path, aMeasurement('wopit'));
    await coordinator.does(path, { type: 'report-team-finished', team: 'wopit' });
    const summary = 'Wat we zagen, hielp';
    await facilitator.does(path, { ...anEvaluation, summary });
    const concluded = async (reader: Visitor) => {
      const { cycles } = (await reader.read('/api/cycles?limit=200')) as { cycles: Record<string, unknown>[] };
      return cycles.find(({ id }) => id === pilot.id)?.conclusion;
    };
    const confirmed = { code: 'confirmed', label: 'bevestigd' };
    expect(await everything(expert, pilot)).not.toContain(summary);
    expect(JSON.stringify(await linesFor(expert, pilot))).not.toContain('bevestigd');
    expect(await expert.read(path)).toMatchObject({ evaluation: null, laid: null });
    expect([await concluded(expert), await concluded(pilot.lead)]).toEqual([null, confirmed]);
    await facilitator.does(path, { type: 'submit-evaluation' });
    for (const by of [pilot.alt, pilot.lead]) await by.does(path, { type: 'approve', gate: 'evaluation-accepted' });
    expect(await expert.read(path)).toMatchObject({ evaluation: { conclusion: confirmed, texts: [summary] } });
    expect(await concluded(expert)).toEqual(confirmed);
    expect(await everything(expert, pilot)).toContain(summary);
  });
});
