import { describe, expect, it } from '@jest/globals';
import { aHypothesis, aMeasurement, CycleLife } from '../../../test/support/builders/cycle.js';

let typed = 0;
/** Something that somebody typed, as the rules know it: another reference each time. */
const text = () => `01900000-0000-7000-8000-${String(++typed).padStart(12, '0')}.${'0123456789'.repeat(4)}abc`;
const hide = (line: number) => ({ type: 'hide-line', line, reason: 'een naam' });
const seqOf = (life: CycleLife, type: string) => life.events.findLast(({ event }) => event.type === type)?.seq ?? 0;
const hidden = (life: CycleLife) => life.events.findLast(({ event }) => event.type === 'line-hidden')?.event;

const noted = (note: string) =>
  new CycleLife().begun().does('coordinator-ggnet', { type: 'add-note', team: 'ggnet', note });
const corrected = (life: CycleLife, line: number, note: string, reason: string) =>
  life.does('coordinator-ggnet', { type: 'correct-note', line, note, reason });

/** A hypothesis in which every text is another one. */
const written = () => ({ ...aHypothesis, if: text(), then: text(), because: text(), refutedIf: text() });

describe('hiding a line', () => {
  it('erases all that was written in a draft of the hypothesis', () => {
    const hypothesis = written();
    const life = new CycleLife().begun().does('facilitator', { type: 'draft-hypothesis', hypothesis });
    const line = life.seq;
    life.does('lead', hide(line));
    const { if: if_, then, because, refutedIf } = hypothesis;
    expect(hidden(life)).toEqual({
      ...{ type: 'line-hidden', line, reason: 'een naam' },
      texts: [if_, then, because, refutedIf],
    });
  });

  it('erases of an amendment what it changed and why, and leaves the rest of the hypothesis', () => {
    const life = new CycleLife().begun().does('facilitator', { type: 'draft-hypothesis', hypothesis: written() });
    life.does('facilitator', { type: 'submit-hypothesis', authors: [] });
    for (const team of life.teams) life.does('lead', { type: 'report-team-ready', team });
    life.approves('ready-to-start', 'alt-1', 'lead');
    const [because, reason] = [text(), text()];
    const changes = { form: 'testing', because };
    life.does('facilitator', { type: 'amend-hypothesis', changes, reason, resultsSeen: false, authors: [] });
    life.does('lead', hide(seqOf(life, 'hypothesis-amended')));
    expect(hidden(life)).toMatchObject({ texts: [because, reason] });
  });

  it('erases of a proposed amendment what it would change', () => {
    const life = new CycleLife().running();
    const [if_, reason] = [text(), text()];
    const changes = { form: 'testing', if: if_, size: 3 };
    life.does('facilitator', { type: 'amend-hypothesis', changes, reason, resultsSeen: false, authors: [] });
    life.does('lead', hide(life.seq));
    expect(hidden(life)).toMatchObject({ texts: [if_, reason] });
  });

  it('leaves the plan that a cycle began with: of that line, its title and what went before are erased', () => {
    const [title, before, criterion] = [text(), text(), text()];
    const plan = new CycleLife().begun().cycle.plan;
    const phases = plan.phases.map((phase) => ({ ...phase, gate: { ...phase.gate, criteria: [criterion] } }));
    const create = { type: 'create-cycle', workpackage: 'zorgverlening', teams: ['ggnet'], plan: { phases } };
    const life = new CycleLife().does('lead', { ...create, title, before }).does('lead', hide(1));
    expect(hidden(life)).toMatchObject({ texts: [title, before] });
  });

  it('erases with a note what was put right in it, whichever of them is named', () => {
    const [note, better, why] = [text(), text(), text()];
    const life = noted(note);
    const line = life.seq;
    corrected(life, line, better, why).does('lead', hide(line + 1));
    expect(hidden(life)).toMatchObject({ line, texts: [note, better, why] });
  });

  it('is done once: also a correction of it, and the hiding itself, are hidden then', () => {
    const life = noted(text());
    const line = life.seq;
    corrected(life, line, text(), text()).does('lead', hide(line));
    for (const each of [line, line + 1, line + 2]) expect(life.refusalOf('lead', hide(each))).toBe('hidden-already');
  });
});

describe('a line that was hidden', () => {
  it('does not come back by a correction of it, nor of an earlier correction', () => {
    const life = noted(text());
    const line = life.seq;
    corrected(life, line, text(), text()).does('lead', hide(line));
    for (const each of [line, line + 1]) {
      const correcting = { type: 'correct-note', line: each, note: text(), reason: text() };
      expect(life.refusalOf('coordinator-ggnet', correcting)).toBe('hidden-already');
    }
  });

  it('keeps the count that stands in it, which may still be put right; what is typed with that can be hidden too', () => {
    const life = new CycleLife().begun().does('coordinator-ggnet', aMeasurement('ggnet', { source: text() }));
    const line = life.seq;
    const why = text();
    const correcting = { type: 'correct-measurement', line, value: 4, from: '2026-05-01', until: '2026-05-31' };
    life.does('lead', hide(line)).does('coordinator-ggnet', { ...correcting, reason: why });
    life.does('lead', hide(line));
    expect(hidden(life)).toMatchObject({ line, texts: [why] });
    expect(life.refusalOf('lead', hide(line))).toBe('hidden-already');
  });
});
