import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gem, type PlayedGem } from './gem/gem.story.js';
import { signInsAt } from './support/sign-ins.js';
import { Systems, type PlayedOn } from './support/systems.js';
import { byPeople, sentencesOf, typesOf } from './support/told.js';

/** What whoever plays reads, and after how many lines they leave. */
function leavingAfter(lines: number | ((line: string) => boolean), heard: string[]): (line: string) => void {
  return (line) => {
    heard.push(line);
    if (typeof lines === 'number' ? heard.length === lines : lines(line)) throw new Error('somebody left');
  };
}

let system: PlayedOn;
let played: PlayedGem;
let signIns: Record<string, number>;
const systems = new Systems();
const at = () => ({ url: system.api.url, mails: system.mails });
beforeAll(async () => {
  system = await systems.fresh();
  // Left in the middle and played again: it goes on where it was.
  await expect(gem({ ...at(), say: leavingAfter(45, []) })).rejects.toThrow('somebody left');
  played = await gem({ ...at(), say: () => undefined });
  signIns = await signInsAt(system.database);
});
afterAll(() => systems.stop());

describe('the experiment in regio Maastricht', () => {
  it('is played by people who signed in with their mail, each of them', () => {
    expect(signIns).toEqual({ mail: expect.any(Number) as unknown });
    expect(signIns.mail).toBeGreaterThan(4);
  });

  it('belongs to a workpackage whose question changes twice, each time with a reason', async () => {
    const lead = await system.as('lead.gem@example.org');
    const { versions, question } = await lead.read('/api/workpackages/regio-maastricht');
    expect(versions).toMatchObject([
      { version: 1, question: 'Lost een pilot in één regio de verwachtingen van GEM in?', reason: null },
      { version: 2, reason: 'Eén ja of nee voor alle verwachtingen samen leert ons te weinig.' },
      { version: 3, question, reason: expect.stringContaining('vaak van hulpverlener wisselen') as unknown },
    ]);
    expect(typesOf(played.workpackage)).toEqual([
      'workpackage-created',
      ...['workpackage-rewritten', 'workpackage-rewritten'],
      'agreement-made',
    ]);
  });

  it('begins exploring, and becomes one that can be refuted when it is agreed to again', () => {
    expect(sentencesOf(played.cycle, 'hypothesis-drafted')[0]).toContain('Mensen houden langer contact');
    const [amended = ''] = sentencesOf(played.cycle, 'hypothesis-amended');
    expect(amended).toContain('de hypothese werd toetsend');
    expect(amended).toContain('„wat het weerlegt” werd „het aantal nieuwe intakes');
    const types = byPeople(played.cycle);
    const proposed = types.indexOf('amendment-proposed');
    expect(types.slice(proposed + 1, proposed + 4)).toEqual(['approved', 'approved', 'hypothesis-amended']);
  });

  it('waits for the one party that has not signed, and starts by itself when it does', () => {
    expect(sentencesOf(played.cycle, 'gate-waits')).toEqual([
      'Iedereen is akkoord met „klaar om te starten”. Het wacht nog op de handtekening van ZN – Zorgverzekeraars Nederland.',
    ]);
    const types = typesOf(played.cycle);
    expect(types.indexOf('gate-passed')).toBe(types.indexOf('gate-waits') + 1);
  });

  it('is asked whether it goes on when that party leaves again, and the project lead decides', () => {
    expect(sentencesOf(played.cycle, 'required-party-out')[0]).toContain('rekende op ZN – Zorgverzekeraars Nederland');
    const [decided = ''] = sentencesOf(played.cycle, 'went-on-without');
    expect(decided).toMatch(/^Projectleider GEM besloot om verder te gaan zonder ZN/u);
    expect(decided).toContain('De reden: „De verzekeraars in de regio blijven meedoen.”');
  });

  it('meets the condition of the funder, which nobody could let go', async () => {
    const lead = await system.as('lead.gem@example.org');
    const { conditions } = await lead.read('/api/programme/conditions');
    expect(conditions).toMatchObject([
      { state: { code: 'met' }, waivable: false, dueOn: expect.stringMatching(/-10-31$/) as unknown },
    ]);
  });

  it('lays what was counted beside what was counted before', () => {
    expect(sentencesOf(played.cycle, 'prediction-laid-beside-data')[0]).toContain(
      '4 metingen, 3 nulmetingen en 1 notitie. De middelste meting is 12. De middelste nulmeting is 12.',
    );
  });

  it('is refuted, which is usable for the research, and not seen the same by everybody', () => {
    const [written = ''] = sentencesOf(played.cycle, 'evaluation-written');
    expect(written).toContain('Conclusie: weerlegd. Vervolg: aanpassen.');
    expect(sentencesOf(played.cycle, 'usability-judged')[0]).toContain('noemde de uitkomst bruikbaar');
    expect(sentencesOf(played.cycle, 'minority-view-added')[0]).toMatch(/^Ervaringsdeskundige GEM/u);
  });

  it('is followed by a next cycle by itself, with the same team', async () => {
    const lead = await system.as('lead.gem@example.org');
    const next = await lead.read(`/api/cycles/${played.next.id}`);
    expect(next).toMatchObject({ previous: played.cycle.id, closed: false, teams: [{ id: 'maastricht' }] });
    expect(sentencesOf(played.next, 'cycle-created')[0]).toContain(
      'Hij volgt op de leercyclus „Eén vast gezicht in de wijk”.',
    );
  });

  it('gets a supplement when data come after it was shared: written, put to those who decide, accepted', () => {
    const types = byPeople(played.cycle);
    expect(types.slice(types.indexOf('cycle-closed') + 1)).toEqual([
      'measurement-recorded',
      'supplement-opened',
      'evaluation-written',
      'evaluation-submitted',
      ...['approved', 'approved'],
      'supplement-accepted',
    ]);
    expect(sentencesOf(played.cycle, 'measurement-recorded').at(-1)).toContain('De evaluatie was toen al vastgesteld.');
  });

  it('shows whoever tries what can’t be done why not', () => {
    expect(played.refusals.map(({ code }) => code)).toEqual([
      ...['may-not', 'requirement-not-waivable', 'exploring-never-confirmed', 'form-needs-all', 'may-not'],
      ...['needs-board', 'closed'],
    ]);
  });

  it('is begun anew when it is played once more', async () => {
    const heard: string[] = [];
    const isBegun = (line: string) => line.includes('Verkennen');
    const again = gem({ ...at(), say: leavingAfter(isBegun, heard) });
    await expect(again).rejects.toThrow('somebody left');
    expect(heard).toContain('Dit is al eens gespeeld; we beginnen opnieuw.');
  });
});
