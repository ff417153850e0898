import { type BlueprintContent } from '../../../libs/exports/blueprint.document.js';
import { type About } from '../../../libs/exports/about.js';
import { type TimelineLine } from '../../../libs/exports/timeline.document.js';

/** What the documents of a test say of themselves. */
export function anAbout(more: Partial<About> = {}): About {
  return {
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    title: 'Stigma bespreekbaar maken',
    programme: 'In de ggz',
    workpackage: 'Zorgverlening',
    madeOn: '23 november 2026',
    ...more,
  };
}

/** Something that happened on a day of 2026 (January unless told otherwise). */
export function aLine(seq: number, more: Partial<TimelineLine> = {}): TimelineLine {
  return {
    seq,
    type: 'note-added',
    sentence: `Begin van regel ${seq}: team Wopit schreef „coördinatie en ervaringsdeskundigheid” – en zo verder, tot het einde van regel ${seq}.`,
    happened: '5 januari 2026',
    at: { happened: { precision: 'day', value: '2026-01-05' }, recorded: '2026-01-05T09:00:00.000Z' },
    ...more,
  };
}

/** A published blueprint with a factor of each kind. */
export function aBlueprint(more: Partial<BlueprintContent> = {}): BlueprintContent {
  return {
    status: 'published',
    version: 2,
    publishedOn: '3 maart 2027',
    owner: 'Anja de Boer',
    reviewOn: '1 september 2027',
    purpose: 'Teams merken stigmatiserende uitspraken eerder op en praten erover.',
    forWhom: 'Teams die elke week overleggen.',
    whatItTakes: 'Tien minuten per overleg, en een coördinator.',
    howToBegin: 'Wijs een coördinator aan.\nPlan een startbijeenkomst van een uur.',
    lookOutFor: 'Een vol rooster: plan het gesprek als eerste.',
    phases: [
      { label: 'hypothese', days: 30 },
      { label: 'wachten', days: null },
    ],
    factors: [
      {
        kind: 'success',
        factor: 'Een ervaringsdeskundige zit vast in het overleg.',
        evidence: 'Daar kwam het gesprek elke week op gang.',
        cycles: ['Stigma bespreekbaar maken'],
        helpedIn: ['Dimence', 'GGnet'],
        notIn: ['Wopit'],
        ask: ['Saïd Özdemir'],
      },
      {
        kind: 'barrier',
        factor: 'Het rooster zat vol.',
        evidence: null,
        cycles: ['Stigma bespreekbaar maken'],
        helpedIn: ['Wopit'],
        notIn: [],
        ask: [],
      },
    ],
    sources: [
      { cycle: 'Stigma bespreekbaar maken', conclusion: 'bevestigd', usable: 'niet bruikbaar voor het onderzoek' },
    ],
    ...more,
  };
}
