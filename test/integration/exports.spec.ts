import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { textOfPdf, textsOfWord } from '../support/documents.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, running, told, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

interface Line {
  seq: number;
  sentence: string;
  happened: string;
}

let system: System;
let pilot: Pilot;
let blueprint: string;
beforeAll(async () => {
  system = await startSystem();
  pilot = await running(system, ['wopit', 'ggnet']);
  // Until the reminders of the experiment stand ready, a line is still to come.
  const settled = async () => {
    const types = await told(pilot);
    return types.lastIndexOf('reminders-begun') > types.lastIndexOf('team-started');
  };
  await until(settled, { saying: 'the reminders of the experiment' });
  const { body } = await pilot.lead.send('POST', '/api/blueprints', {
    body: { title: 'Zo maak je het bespreekbaar', workpackage: 'zorgverlening' },
    headers: { 'idempotency-key': v7() },
  });
  blueprint = `/api/blueprints/${String(body.id)}`;
});
afterAll(() => system.stop());

/** The lines of a history as its pages show them, one after another. */
async function linesFor(reader: Visitor, path: string, query = ''): Promise<Line[]> {
  const lines: Line[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page = await reader.read(`${path}/history?limit=100${query}${after === '' ? '' : `&after=${after}`}`);
    lines.push(...(page.lines as Line[]));
    after = page.next as string | null;
  }
  return lines;
}

async function fileFor(reader: Visitor, path: string, query: string) {
  const { status, headers, bytes } = await reader.download(`${path}/export?${query}`);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  return { type: headers.get('content-type'), name: headers.get('content-disposition'), bytes };
}

describe('a timeline that somebody takes along', () => {
  it('holds the lines that the API shows them, in whatever form', async () => {
    for (const reader of [pilot.lead, pilot.coordinator]) {
      const lines = await linesFor(reader, pilot.path);
      expect(lines.length).toBeGreaterThan(5);
      const { title } = await reader.read(pilot.path);
      const json = await fileFor(reader, pilot.path, 'format=json');
      expect(JSON.parse(json.bytes.toString())).toEqual({ title, lines });
      const csv = await fileFor(reader, pilot.path, 'format=csv');
      const rows = csv.bytes.toString().split('\r\n').slice(1, -1);
      expect(rows.map((row) => row.split(';').slice(0, 2))).toEqual(
        lines.map(({ seq, happened }) => [String(seq), happened]),
      );
      const pdf = textOfPdf((await fileFor(reader, pilot.path, 'format=pdf')).bytes);
      const word = textsOfWord((await fileFor(reader, pilot.path, 'format=word')).bytes);
      for (const { sentence } of lines) {
        expect(pdf).toContain(sentence);
        expect(word).toContain(sentence);
      }
    }
  });

  it('has a name and a kind that a computer knows what to do with', async () => {
    const named = `attachment; filename="Tijdlijn - Een pilot.`;
    const about = async (format: string) => {
      const { type, name } = await fileFor(pilot.lead, pilot.path, `format=${format}`);
      return [type, name?.slice(0, named.length), name?.split('.').at(-1)];
    };
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(await about('word')).toEqual([word, named, 'docx']);
    expect(await about('pdf')).toEqual(['application/pdf', named, 'pdf']);
    expect(await about('csv')).toEqual(['text/csv; charset=utf-8', named, 'csv']);
    expect(await about('json')).toEqual(['application/json; charset=utf-8', named, 'json']);
  });

  it('is told as the history is asked for: in another language, the newest first', async () => {
    const query = '&lang=en&order=newest';
    const lines = await linesFor(pilot.lead, pilot.path, query);
    const json = await fileFor(pilot.lead, pilot.path, `format=json${query}`);
    expect(JSON.parse(json.bytes.toString())).toEqual({ title: 'Een pilot', lines });
    const { bytes, name } = await fileFor(pilot.lead, pilot.path, `format=pdf${query}`);
    expect(textOfPdf(bytes)).toMatch(/^Timeline: Een pilot Programme In de ggz Workpackage .* Made on /);
    expect(name).toContain('filename="Timeline - Een pilot.pdf"');
  });

  it('is whole, however long it became', async () => {
    const long = await aPilot(system);
    const notes = Array.from({ length: 230 }, (_, n) => ({ type: 'add-note', note: `regel ${n}` }));
    for (let done = 0; done < notes.length; done += 23) {
      await Promise.all(notes.slice(done, done + 23).map((note) => long.lead.does(long.path, note)));
    }
    const lines = await linesFor(long.lead, long.path);
    expect(lines.length).toBeGreaterThan(230);
    const { bytes } = await fileFor(long.lead, long.path, 'format=json');
    expect(JSON.parse(bytes.toString())).toEqual({ title: 'Een pilot', lines });
  });
});

describe('a blueprint that somebody takes along', () => {
  it('holds what its page shows, in whatever form', async () => {
    await pilot.facilitator.does(
      blueprint,
      {
        type: 'edit-blueprint',
        title: 'Zo begin je',
        purpose: 'Eerder merken',
        howToBegin: 'Eerst dit',
        lookOutFor: 'Dat',
      },
      { restsOn: { part: 'text', version: 0 } },
    );
    const view = await pilot.coordinator.read(blueprint);
    const json = await fileFor(pilot.coordinator, blueprint, 'format=json');
    expect(JSON.parse(json.bytes.toString())).toEqual(view);
    const word = textsOfWord((await fileFor(pilot.coordinator, blueprint, 'format=word')).bytes);
    const pdf = textOfPdf((await fileFor(pilot.coordinator, blueprint, 'format=pdf')).bytes);
    for (const words of [
      'Blauwdruk: Zo begin je',
      'Concept, nog niet gepubliceerd',
      'Eerder merken',
      'Eerst dit',
      'Dat',
    ]) {
      expect(word).toContain(words);
      expect(pdf).toContain(words);
    }
  });
});

describe('whoever may not read', () => {
  it('takes nothing along either, and hears no more than of any page', async () => {
    const other = await system.as('coordinator.breburg@example.org');
    expectProblem(await other.send('GET', `${pilot.path}/history`), 404, 'not-found');
    for (const format of ['word', 'pdf', 'csv', 'json']) {
      expectProblem(await other.send('GET', `${pilot.path}/export?format=${format}`), 404, 'not-found');
    }
    const nobody = '00000000-0000-7000-8000-000000000000';
    for (const path of [`/api/cycles/cycle-${nobody}`, `/api/blueprints/blueprint-${nobody}`, '/api/blueprints/x']) {
      expectProblem(await pilot.lead.send('GET', `${path}/export?format=pdf`), 404, 'not-found');
    }
  });

  it('hears what can be asked for', async () => {
    for (const query of ['', '?format=xls', '?format=pdf&lang=de']) {
      expectProblem(await pilot.lead.send('GET', `${pilot.path}/export${query}`), 400, 'invalid-input');
    }
    expectProblem(await pilot.lead.send('GET', `${blueprint}/export?format=csv`), 400, 'invalid-input');
  });
});
