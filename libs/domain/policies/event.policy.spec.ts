import { describe, expect, it } from '@jest/globals';
import { type Recorded } from '../../engine/event.js';
import { type CycleEvent } from '../cycle/cycle.events.js';
import { aHypothesis, anEvaluation, CycleLife } from '../../../test/support/builders/cycle.js';
import { rolesAround } from './cycle.policy.js';
import { onlyRead, partsRead } from './draft.policy.js';
import { mayReadEvent } from './event.policy.js';
import { shownBy } from './shown.js';

const outsiders = [
  { person: 'partner', role: 'partner' },
  { person: 'funder', role: 'funder' },
];

/** A cycle with a partner and a funder who read along. */
function aLife(): CycleLife {
  const life = new CycleLife();
  life.cast = [...life.cast, ...outsiders];
  return life;
}

/** The types of the lines that somebody may not read now. */
function unreadBy(life: CycleLife, person: string): string[] {
  const events = life.events as Recorded<CycleEvent>[];
  const shown = shownBy(events);
  const roles = rolesAround(
    life.cast.filter((held) => held.person === person),
    shown,
  );
  const read = { reader: { person, roles }, shown };
  return events.filter((recorded) => !mayReadEvent(recorded, read)).map(({ event }) => event.type);
}

const partsFor = (life: CycleLife, person: string) =>
  partsRead(life.cycle, { person, roles: life.cast.filter((held) => held.person === person) });
const note = (team?: string) => ({ type: 'add-note', note: 'een regel', ...(team !== undefined && { team }) });
const seqOf = (life: CycleLife, type: string) => life.events.find(({ event }) => event.type === type)?.seq ?? 0;

describe('a hypothesis', () => {
  it('is unread by who reads along until it is locked, and then read in all its drafts', () => {
    const life = aLife().submitted();
    expect(unreadBy(life, 'partner')).toEqual(['hypothesis-drafted']);
    expect(partsFor(life, 'partner')).toMatchObject({ hypothesis: false });
    expect(unreadBy(life, 'coordinator-ggnet')).toEqual([]);
    for (const team of life.teams) life.does(`coordinator-${team}`, { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead');
    expect(unreadBy(life, 'partner')).toEqual([]);
    expect(partsFor(life, 'partner')).toMatchObject({ hypothesis: true });
  });

  it('is read by an author who holds no writing role', () => {
    const life = aLife().begun();
    life.does('facilitator', { type: 'draft-hypothesis', hypothesis: aHypothesis });
    life.does('facilitator', { type: 'submit-hypothesis', authors: ['partner'] });
    expect(unreadBy(life, 'partner')).toEqual([]);
    expect(unreadBy(life, 'funder')).toEqual(['hypothesis-drafted']);
  });

  it('is amended in a proposal that is unread until it was decided', () => {
    const life = aLife().running();
    const changes = { form: 'testing', date: '2027-05-01' };
    life.does('facilitator', {
      type: 'amend-hypothesis',
      changes,
      reason: 'meer tijd',
      resultsSeen: false,
      authors: [],
    });
    expect(unreadBy(life, 'partner')).toEqual(['amendment-proposed']);
    expect(partsFor(life, 'partner')).toMatchObject({ hypothesis: true, amendment: false });
    life.approves('amendment', 'alt-1', 'lead');
    expect(life.events.at(-1)?.event.type).toBe('hypothesis-amended');
    expect(unreadBy(life, 'partner')).toEqual([]);
  });
});

describe('notes', () => {
  it('of a team are read by the team until it shares them, and what comes later is its own again', () => {
    const life = aLife().running();
    life.does('coordinator-ggnet', note('ggnet'));
    expect(unreadBy(life, 'coordinator-dimence')).toEqual(['note-added']);
    life.does('coordinator-ggnet', { type: 'share-lines', team: 'ggnet' });
    expect(unreadBy(life, 'coordinator-dimence')).toEqual([]);
    life.does('coordinator-ggnet', note('ggnet'));
    expect(unreadBy(life, 'coordinator-dimence')).toEqual(['note-added']);
  });

  it('are shared one by one, and with them what was put right about them', () => {
    const life = aLife().running();
    life.does('coordinator-ggnet', note('ggnet')).does('coordinator-ggnet', note('ggnet'));
    const line = seqOf(life, 'note-added');
    life.does('coordinator-ggnet', { type: 'correct-note', line, note: 'beter', reason: 'een fout' });
    expect(unreadBy(life, 'board')).toEqual(['note-added', 'note-added', 'note-corrected']);
    life.does('coordinator-ggnet', { type: 'share-lines', lines: [line] });
    expect(unreadBy(life, 'board')).toEqual(['note-added']);
    life.does('coordinator-ggnet', { type: 'correct-note', line, note: 'nog beter', reason: 'nog een' });
    expect(unreadBy(life, 'board')).toEqual(['note-added']);
  });

  it('are no party’s to read, shared or not', () => {
    const life = aLife().running().does('coordinator-ggnet', note('ggnet'));
    life.does('coordinator-ggnet', { type: 'share-lines', team: 'ggnet' });
    for (const party of ['partner', 'funder']) expect(unreadBy(life, party)).toEqual(['note-added']);
  });

  it('without a team are their author’s, also when somebody else puts them right', () => {
    const life = aLife().running();
    life.does('facilitator', note());
    const line = seqOf(life, 'note-added');
    life.does('lead', { type: 'correct-note', line, note: 'beter', reason: 'een fout' });
    expect(unreadBy(life, 'facilitator')).toEqual([]);
    expect(unreadBy(life, 'coordinator-ggnet')).toEqual(['note-added', 'note-corrected']);
  });
});

describe('an evaluation', () => {
  it('is unread by who reads along, figures and minority views included, until it was accepted', () => {
    const life = aLife().evaluating();
    const figures = { measurements: 2, baselines: 0, median: 3, baselineMedian: null, notes: 0, teams: [] };
    life.send(null, { type: 'lay-prediction', entered: life.cycle.entered, figures }, { via: 'service' });
    life.does('facilitator', {
      type: 'write-evaluation',
      summary: 'het hielp',
      conclusion: 'confirmed',
      followUp: 'adapt',
      results: [],
    });
    life.does('coordinator-ggnet', { type: 'add-minority-view', view: 'bij ons niet' });
    const hidden = ['prediction-laid-beside-data', 'evaluation-written', 'minority-view-added'];
    const measured = ['measurement-recorded', 'measurement-recorded'];
    expect(unreadBy(life, 'partner')).toEqual([...measured, ...hidden]);
    expect(unreadBy(life, 'board')).toEqual(measured);
    expect(partsFor(life, 'partner')).toMatchObject({ evaluation: false, laid: false, minority: false });
    life.does('facilitator', { type: 'submit-evaluation', authors: [] });
    life.approves('evaluation-accepted', 'alt-1', 'lead');
    expect(unreadBy(life, 'partner')).toEqual(measured);
    expect(partsFor(life, 'partner')).toMatchObject({ evaluation: true, laid: true, minority: true });
  });
});

it('shows somebody who sees it otherwise their own view, and not yet those of others', () => {
  const life = new CycleLife().evaluating();
  life.cast.push({ person: 'client', role: 'expert' });
  life.does('facilitator', anEvaluation);
  for (const person of ['client', 'lead']) life.does(person, { type: 'add-minority-view', view: `van ${person}` });
  const read = partsRead(life.cycle, { person: 'client', roles: [{ person: 'client', role: 'expert' }] });
  expect(onlyRead(life.cycle, { read, person: 'client' }).minority).toEqual([{ person: 'client', view: 'van client' }]);
});
