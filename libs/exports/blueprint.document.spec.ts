import { describe, expect, it } from '@jest/globals';
import { aBlueprint, anAbout } from '../../test/support/builders/document.js';
import { blueprintDocument, type BlueprintContent } from './blueprint.document.js';
import { type Section } from './document.js';

const documentOf = (more: Partial<BlueprintContent> = {}) => blueprintDocument({ ...anAbout(), ...aBlueprint(more) });
const tableOf = (sections: Section[], heading: string) => {
  const block = sections.find((section) => section.heading === heading)?.blocks[0];
  return block?.kind === 'table' ? block : undefined;
};
const statusIn = (more: Partial<BlueprintContent>) => documentOf(more).meta[0]?.text;

describe('a blueprint as a document', () => {
  it('says first how it stands, who looks after it, and when it is looked at again', () => {
    expect(documentOf().meta.slice(0, 3)).toEqual([
      { label: 'Status', text: 'Versie 2, gepubliceerd op 3 maart 2027' },
      { label: 'Eigenaar', text: 'Anja de Boer' },
      { label: 'Opnieuw bekijken', text: '1 september 2027' },
    ]);
  });

  it('says when it is not what one should begin with', () => {
    expect(statusIn({ status: 'draft', version: 0 })).toBe('Concept, nog niet gepubliceerd');
    expect(statusIn({ status: 'replaced' })).toBe('Vervangen door een andere blauwdruk');
    expect(statusIn({ status: 'replaced', replacedBy: 'Samen beginnen' })).toBe('Vervangen door „Samen beginnen”');
    expect(statusIn({ status: 'withdrawn' })).toBe('Ingetrokken: begin hier niet meer mee');
    expect(statusIn({ status: 'withdrawn', withdrawnBecause: 'het werkte nergens' })).toContain(
      'Reden: het werkte nergens',
    );
    expect(statusIn({ changedSince: true })).toContain('nog niet gepubliceerd');
  });

  it('tells what it is for, for whom, what it takes, how to begin and what to look out for', () => {
    expect(documentOf().sections.map(({ heading }) => heading)).toEqual([
      'Waar het voor is',
      'Voor wie',
      'Wat het vraagt',
      'Zo begin je',
      'Let hierop',
      'Zo lang duren de fasen',
      'Wat hielp',
      'Wat in de weg zat',
      'Waar dit vandaan komt',
    ]);
  });

  it('says of each factor where it helped, where it did not, from which cycle one knows, and whom to ask', () => {
    const { sections } = documentOf();
    expect(tableOf(sections, 'Wat hielp')?.rows).toEqual([
      [
        {
          text: 'Een ervaringsdeskundige zit vast in het overleg.',
          small: ['Daar kwam het gesprek elke week op gang.'],
          tone: 'strong',
        },
        {
          text: 'Hielp bij Dimence en GGnet\nNiet bij Wopit',
          small: ['Geleerd in „Stigma bespreekbaar maken”'],
        },
        { text: 'Saïd Özdemir' },
      ],
    ]);
    expect(tableOf(sections, 'Wat in de weg zat')?.rows[0]?.[1]).toEqual({
      text: 'In de weg bij Wopit',
      small: ['Geleerd in „Stigma bespreekbaar maken”'],
    });
  });

  it('says from which cycles it comes, and whether that is usable for the research', () => {
    const { sections } = documentOf();
    expect(tableOf(sections, 'Waar dit vandaan komt')?.rows).toEqual([
      [{ text: 'Stigma bespreekbaar maken' }, { text: 'Bevestigd' }, { text: 'Niet bruikbaar voor het onderzoek' }],
    ]);
    expect(sections.find(({ heading }) => heading === 'Zo lang duren de fasen')?.blocks).toEqual([
      { kind: 'list', items: ['Hypothese: ongeveer 30 dagen', 'Wachten'] },
    ]);
  });

  it('has no column for whom to ask where nobody is named', () => {
    expect(tableOf(documentOf().sections, 'Wat in de weg zat')?.head).toEqual(['Werkzame factor', 'Waar']);
  });

  it('shows in a draft what is still to be written, and leaves it out later', () => {
    const empty = {
      phases: [],
      sources: [],
      purpose: null,
      howToBegin: '  ',
      lookOutFor: null,
      forWhom: undefined,
      whatItTakes: null,
      factors: [],
    };
    const draft = documentOf({ ...empty, status: 'draft', version: 0 }).sections;
    expect(draft.map(({ heading }) => heading)).toEqual([
      'Waar het voor is',
      'Wat het vraagt',
      'Zo begin je',
      'Let hierop',
      'Wat hielp',
    ]);
    expect(draft[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'Nog niet geschreven.', tone: 'soft' }]);
    expect(documentOf(empty).sections.map(({ heading }) => heading)).toEqual(['Wat hielp']);
  });

  it('says that a text was removed rather than nothing', () => {
    const { sections } = documentOf({ factors: [{ kind: 'success', factor: null }] });
    expect(tableOf(sections, 'Wat hielp')?.rows).toEqual([
      [
        { text: '(deze tekst is weggehaald)', small: [], tone: 'strong' },
        { text: '–', small: [] },
      ],
    ]);
  });
});
