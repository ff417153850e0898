import { describe, expect, it } from '@jest/globals';
import { allHappened } from '../../../test/support/builders/happened/all.js';
import { ofBlueprint } from '../../../test/support/builders/happened/blueprint.js';
import { ofCycle } from '../../../test/support/builders/happened/cycle.js';
import { ofWorkpackage } from '../../../test/support/builders/happened/workpackage.js';
import { BLOT, CODE, namesIn, told } from '../../../test/support/builders/happened/told.js';

const examples = allHappened;

describe.each(['nl', 'en'] as const)('the history in %s', (language) => {
  it.each(examples)('tells %s as a sentence without codes and ids', (_, event) => {
    for (const actor of ['person-1', 'person-2', null]) {
      const sentence = told(event, language, { actor });
      expect(sentence).not.toMatch(CODE);
      expect(sentence).not.toMatch(BLOT);
      expect(sentence).toMatch(/^[\p{Lu}„“\d].*[.”]$/u);
    }
  });

  it.each(examples)('still tells %s when its texts were erased', (_, event) => {
    const sentence = told(event, language, {}, { ...namesIn(language), text: () => null });
    expect(sentence).not.toMatch(CODE);
    expect(sentence).not.toMatch(BLOT);
  });

  it.each(examples)('tells %s also while the other processes that it names have no title', (_, event) => {
    const sentence = told(event, language, {}, { ...namesIn(language), process: () => null });
    expect(sentence).not.toMatch(CODE);
    expect(sentence).not.toMatch(BLOT);
    expect(sentence).not.toMatch(/zonder titel|untitled|„”|“”|:\./u);
  });

  it('says something of an event that a newer release wrote', () => {
    for (const type of ['from-the-future', 'constructor', '__proto__']) {
      expect(told({ type }, language)).toMatch(/\.$/u);
    }
  });

  it('never speaks of a system', () => {
    for (const [, event] of examples) expect(told(event, language)).not.toMatch(/syste+m/iu);
  });
});

describe('the history', () => {
  it('says who did it, and for whom', () => {
    const [event] = ofCycle.approved;
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit gaf akkoord voor „klaar om te starten”, namens het Action Learning Team.',
    );
    expect(event && told(event, 'en', { actor: 'person-2', onBehalfOf: 'person-1' })).toContain(
      'Ton Smit, for Yvonne Bakker (procesbegeleider), agreed on “ready to start”',
    );
  });

  it('tells of a process that has no title yet without one, and with it as soon as it has', () => {
    const [next] = ofCycle['next-cycle-opened'];
    const [linked] = ofCycle['blueprint-linked'];
    const nameless = { ...namesIn('nl'), process: () => null };
    expect(next && told(next, 'nl', {}, nameless)).toBe('Er komt een volgende leercyclus, die hierop verdergaat.');
    expect(next && told(next, 'nl')).toBe(
      'Er komt een volgende leercyclus, die hierop verdergaat: „Beginnen met het gesprek”.',
    );
    expect(linked && told(linked, 'nl', { actor: null }, nameless)).toBe(
      'Wat deze leercyclus leerde, staat nu in een blauwdruk (3 werkzame factoren).',
    );
    expect(linked && told(linked, 'nl', { actor: null })).toBe(
      'Wat deze leercyclus leerde, staat nu in de blauwdruk „Beginnen met het gesprek” (3 werkzame factoren).',
    );
  });

  it('tells why somebody did not agree, and where the cycle goes', () => {
    const event = ofCycle.rejected[1];
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit is nog niet akkoord met „evaluatie vastgesteld”, namens het Action Learning Team. De reden: „what reason holds”. De leercyclus gaat terug naar de fase „experiment”.',
    );
  });

  it('tells what an adjustment changes, why, what was known, and who decides', () => {
    const event = ofCycle['amendment-proposed'].find(({ known }) => known.when === 'running' && known.notes === 2);
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit stelde voor om de hypothese bij te stellen: de einddatum wordt 1 mei 2021. De reden: „what reason holds”. Op dat moment liep het experiment al, met 3 metingen en 2 notities. Naar de resultaten was nog niet gekeken. Akkoord van één van de beslissers is genoeg.',
    );
  });

  it('tells of an adjustment that no results were known', () => {
    const event = ofCycle['hypothesis-amended'].find(
      ({ known }) => known.when === 'running' && known.measurements === 0,
    );
    expect(event && told(event, 'nl')).toContain(
      'stelde de hypothese bij (versie 2): de einddatum werd 1 mei 2021. De reden: „what reason holds”. Op dat moment waren er nog geen resultaten bekend.',
    );
  });

  it('does not say that whoever agreed last made a material adjustment', () => {
    const event = ofCycle['hypothesis-amended'].find(({ material }) => material);
    expect(event && told(event, 'nl')).toMatch(/^De hypothese is bijgesteld \(versie 2\): /u);
  });

  it('tells a figure of an adjustment only where it changed', () => {
    const event = ofCycle['amendment-proposed'].find(({ material }) => material.length === 1);
    expect(event && told(event, 'en')).not.toContain('size');
  });

  it('says that the hypothesis or the evaluation stays when a change of it was not agreed to', () => {
    const [, , amendment, supplement] = ofCycle.rejected;
    expect(amendment && told(amendment, 'nl')).toMatch(
      /„bijstelling van de hypothese”.* De hypothese blijft zoals die was\.$/u,
    );
    expect(supplement && told(supplement, 'nl')).toMatch(
      /„aanvulling op de evaluatie”.* Wat eerder is vastgesteld, blijft staan\.$/u,
    );
  });

  it('counts in letters with how many teams it starts', () => {
    const [, event] = ofCycle['fewer-teams-accepted'];
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit besloot om te starten met één van de drie teams: team Wopit. De reden: „what reason holds”. Later kunnen nog meedoen: team GGnet en team Dimence.',
    );
  });

  it('says who decided before and who decides now', () => {
    const event = ofCycle['plan-changed'].find(({ change }) => change.what === 'quorum-set');
    expect(event && told(event, 'nl')).toContain(
      'Nodig is nu: 2 akkoorden van het Action Learning Team en 1 akkoord van de projectleider. Eerst was dat: 1 akkoord van de projectleider.',
    );
  });

  it('keeps what stood there beside what a note and a measurement were put right to', () => {
    const [note] = ofCycle['note-corrected'];
    const [, measurement] = ofCycle['measurement-corrected'];
    expect(note && told(note, 'nl')).toContain('„what was holds” werd „what note holds”. De reden:');
    expect(measurement && told(measurement, 'nl')).toContain('1.234,5 werd 1.243,5, over 1 september 2020');
  });

  it('says of a correction whose old text was erased that it was', () => {
    const [event] = ofCycle['note-corrected'];
    const names = namesIn('nl');
    const without = (reference: string | null | undefined) => (reference === 'ref-was' ? null : names.text(reference));
    expect(event && told(event, 'nl', {}, { ...names, text: without })).toContain(
      'een tekst die gewist is werd „what note holds”',
    );
  });

  it('does not speak of starting where a cycle began under way', () => {
    const event = ofCycle['cycle-created'].find(({ beganIn }) => beganIn === 'experiment');
    const sentence = event ? told(event, 'nl') : '';
    expect(sentence).toContain('Hij begon in de fase „experiment”. Wat vooraf ging: „what before holds”.');
    expect(sentence).not.toContain('Starten kan');
  });

  it('names teams in the order in which they are given and ranks none', () => {
    const results = ['team-wopit', 'team-ggnet', 'team-dimence'].map((team) => ({ team, result: 'helped' as const }));
    const [event] = ofCycle['evaluation-written'];
    const written = event && { ...event, results };
    expect(written && told(written, 'nl')).toContain('Per team: het hielp in team Wopit, team GGnet en team Dimence.');
    for (const [, each] of examples) {
      for (const language of ['nl', 'en'] as const) {
        expect(told(each, language)).not.toMatch(/\b(best|beste|slechtste?|worst|ranking|ranglijst|beter|better)\b/iu);
      }
    }
  });

  it('is worded apart in each language', () => {
    for (const [, event] of examples) expect(told(event, 'nl')).not.toBe(told(event, 'en'));
  });

  it('says that a team joined after the lock', () => {
    const [event] = ofCycle['team-started'];
    expect(event && told(event, 'nl')).toBe('Team Wopit doet vanaf nu ook mee. De hypothese was toen al vastgelegd.');
  });

  it('says the last day of a phase, and the time of a deadline within a day', () => {
    const [, endOfDay, withinDay] = ofCycle['phase-entered'];
    expect(endOfDay && told(endOfDay, 'nl')).toContain('loopt tot en met 31 maart 2021.');
    expect(withinDay && told(withinDay, 'nl')).toContain('loopt tot 31 maart 2021 om 14:30.');
    expect(withinDay && told(withinDay, 'en')).toContain('runs until 31 March 2021 at 14:30.');
  });

  it('says the old and the new date as precisely as they were planned', () => {
    const [event] = ofCycle['date-moved'];
    expect(event && told(event, 'nl')).toContain('een nieuwe einddatum: zomer 2021 in plaats van maart 2021.');
  });

  it('tells what a workpackage asks from now on, and why', () => {
    const [, , event] = ofWorkpackage['workpackage-rewritten'];
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit stelde de vraag, de inhoud en de aanpak van dit werkpakket bij (versie 2). De vraag is nu: „what question holds”. De inhoud is nu: „what content holds”. De aanpak is nu: „what approach holds”. De reden: „what reason holds”.',
    );
    expect(event && told(event, 'en', { actor: null })).toMatch(
      /^The question, the content and the approach of this workpackage were rewritten \(version 2\)\. /u,
    );
  });

  it('says for whom a working agreement holds, since when, and when it is looked at again', () => {
    const [event] = ofWorkpackage['agreement-made'];
    expect(event && told(event, 'nl', { actor: 'person-2' })).toBe(
      'Ton Smit maakte werkafspraak 3: „what what holds”. De afspraak geldt voor Yvonne Bakker (procesbegeleider) en Ton Smit, vanaf 1 september 2020. Op 1 december 2020 kijken we of hij nog klopt.',
    );
    expect(event && told(event, 'en', { actor: null })).toContain(
      'It holds for Yvonne Bakker (procesbegeleider) and Ton Smit, from 1 September 2020. On 1 December 2020 we see',
    );
  });

  it('cuts a long text after a word', () => {
    const long = namesIn('nl', () => 'Wij zagen dat het gesprek weer op gang kwam. '.repeat(20));
    const [event] = ofCycle['note-added'];
    const sentence = event ? told(event, 'nl', {}, long) : '';
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).toMatch(/\p{L}…” Gehoord van: cliënt\.$/u);
  });

  it('says that a text was erased', () => {
    const [event] = ofCycle['note-added'];
    expect(event && told(event, 'nl', {}, { ...namesIn('nl'), text: () => null })).toContain('De tekst is gewist.');
  });

  it('says where a factor helped and where it did not', () => {
    const [event] = ofBlueprint['factors-contributed'];
    expect(event && told(event, 'nl')).toContain('„what factor holds” hielp bij team Wopit, niet bij team GGnet.');
  });

  it('writes numbers as the language does', () => {
    const [event] = ofCycle['measurement-recorded'];
    expect(event && told(event, 'nl')).toContain(': 1.234,5, over 1 september 2020 tot en met 30 september 2020.');
    expect(event && told(event, 'en')).toContain(': 1,234.5, from 1 September 2020 to 30 September 2020.');
  });
});
