import { aContribution, aFactor, aText, BlueprintLife } from '../../support/builders/blueprint.js';
import { done, refused, type Row } from '../table.js';

const nothing = () => new BlueprintLife();
const drafted = () => new BlueprintLife().drafted();
const written = () => new BlueprintLife().written();
const published = () => new BlueprintLife().published();
const withdrawn = () => new BlueprintLife().withdrawn();
const withBarrier = () =>
  drafted().tells({
    type: 'take-contribution',
    ...aContribution('cycle-3', { factors: [aFactor('cycle-3', 1, { kind: 'barrier' })] }),
  });
const besideOne = (state: object) => () => published().beside('blueprint-2', state);

const create = { type: 'create-blueprint', workpackage: 'zorgverlening', title: 'titel' };
const merge = (...factors: string[]) => ({ type: 'merge-factors', factors, kind: 'success', factor: 'samen gezegd' });
const publish = { type: 'publish-blueprint' };
const replace = (by = 'blueprint-2') => ({ type: 'replace-blueprint', by });
const withdraw = { type: 'withdraw-blueprint', reason: 'het werkte niet' };
const appoint = (more: object = {}) => ({ type: 'appoint-blueprint-owner', owner: 'facilitator', ...more });
const review = { type: 'review-blueprint', next: '2027-06-01' };

/** What is done with a blueprint. */
export const blueprint: Row[] = [
  done('an empty one', nothing, 'facilitator', create, ['blueprint-created']),
  refused(
    'a coordinator begins',
    nothing,
    'coordinator-ggnet',
    create,
    'may-not',
    'Een blauwdruk beginnen kan hier alleen de projectleider, het Action Learning Team of de procesbegeleider. Vraag het aan de projectleider, het Action Learning Team of de procesbegeleider.',
    'Only the project lead, the Action Learning Team or the facilitator can begin a blueprint here. Ask the project lead, the Action Learning Team or the facilitator.',
  ),
  refused(
    'it was begun',
    drafted,
    'lead',
    create,
    'exists-already',
    'Dit bestaat al, dus er is niets nieuws gemaakt. Ga verder met wat er al is.',
    'This exists already, so nothing new was made. Go on with what is there.',
  ),
  refused(
    'it was never begun',
    nothing,
    'lead',
    aText,
    'does-not-exist',
    'Dit bestaat niet. Kijk of de link klopt, of begin bij het overzicht.',
    'This does not exist. Check the link, or begin at the overview.',
  ),

  done('it is written', drafted, 'coordinator-ggnet', aText, ['blueprint-edited']),
  refused(
    'the board writes',
    drafted,
    'board',
    aText,
    'may-not',
    'De blauwdruk schrijven kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de coördinator of de vervanger. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de coördinator of de vervanger.',
    'Only the project lead, the Action Learning Team, the facilitator, the coordinator or the deputy can write the blueprint here. Ask the project lead, the Action Learning Team, the facilitator, the coordinator or the deputy.',
  ),
  refused(
    'it was withdrawn',
    withdrawn,
    'facilitator',
    aText,
    'blueprint-withdrawn',
    'Deze blauwdruk is ingetrokken. Je kunt hem nog lezen. Wil je verder? Kies een andere, of begin een nieuwe.',
    'This blueprint was withdrawn. You can still read it. Want to go on? Choose another one, or begin a new one.',
  ),

  done('two say the same', drafted, 'facilitator', merge('cycle-1.f1', 'cycle-2.f1'), ['factors-merged']),
  refused(
    'one is not there',
    drafted,
    'facilitator',
    merge('cycle-1.f1', 'cycle-9.f1'),
    'no-such-factor',
    'Deze factor staat niet in de blauwdruk. Kies er een uit de lijst.',
    'This factor is not in the blueprint. Choose one from the list.',
  ),
  refused(
    'one is named twice',
    drafted,
    'facilitator',
    merge('cycle-1.f1', 'cycle-1.f1'),
    'merge-needs-two',
    'Samenvoegen kan vanaf twee factoren. Kies er nog een bij.',
    'Merging takes at least two factors. Choose another one.',
  ),
  refused(
    'one helped and one hindered',
    withBarrier,
    'facilitator',
    merge('cycle-1.f1', 'cycle-3.f1'),
    'factor-kinds-differ',
    'Een succesfactor en een belemmering kun je niet samenvoegen. Kies factoren van dezelfde soort.',
    "A success factor and a barrier can't be merged. Choose factors of the same kind.",
  ),
  refused(
    'the board merges',
    drafted,
    'board',
    merge('cycle-1.f1', 'cycle-2.f1'),
    'may-not',
    'Factoren samenvoegen kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de coördinator of de vervanger. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de coördinator of de vervanger.',
    'Only the project lead, the Action Learning Team, the facilitator, the coordinator or the deputy can merge factors into one here. Ask the project lead, the Action Learning Team, the facilitator, the coordinator or the deputy.',
  ),

  done('it is written', written, 'lead', publish, ['blueprint-published']),
  refused(
    'nothing is written',
    drafted,
    'lead',
    publish,
    'blueprint-empty',
    'Publiceren kan nog niet: de blauwdruk is nog leeg. Schrijf eerst waar hij voor is en hoe je begint.',
    "This can't be published yet: the blueprint is still empty. First write what it is for and how to begin.",
  ),
  refused(
    'nothing changed',
    published,
    'lead',
    publish,
    'already-published',
    'Deze blauwdruk is al gepubliceerd en sindsdien niet veranderd. Je hoeft niets te doen.',
    'This blueprint is published already and has not changed since. Nothing to do.',
  ),
  refused(
    'the facilitator publishes',
    written,
    'facilitator',
    publish,
    'may-not',
    'De blauwdruk publiceren kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can publish the blueprint here. Ask the project lead.',
  ),

  done('by a published one', besideOne({ published: 1 }), 'lead', replace(), ['blueprint-replaced']),
  refused(
    'by itself',
    published,
    'lead',
    replace('blueprint-1'),
    'replaces-itself',
    'Een blauwdruk kan zichzelf niet vervangen. Kies een andere blauwdruk.',
    "A blueprint can't replace itself. Choose another blueprint.",
  ),
  refused(
    'by one that is not there',
    published,
    'lead',
    replace(),
    'no-such-blueprint',
    'Deze blauwdruk is er niet. Kies een blauwdruk uit de lijst, of begin er zelf een.',
    'There is no such blueprint. Choose one from the list, or begin one yourself.',
  ),
  refused(
    'by a draft',
    besideOne({ published: 0 }),
    'lead',
    replace(),
    'not-published',
    'De blauwdruk die je koos, is niet gepubliceerd of niet meer in gebruik. Kies een andere, of publiceer hem eerst.',
    'The blueprint that you chose is not published, or no longer used. Choose another one, or publish it first.',
  ),
  refused(
    'by one that was withdrawn',
    besideOne({ published: 1, withdrawn: { reason: 'r' } }),
    'lead',
    replace(),
    'not-published',
    'De blauwdruk die je koos, is niet gepubliceerd of niet meer in gebruik. Kies een andere, of publiceer hem eerst.',
    'The blueprint that you chose is not published, or no longer used. Choose another one, or publish it first.',
  ),
  refused(
    'the ALT replaces',
    besideOne({ published: 1 }),
    'alt-1',
    replace(),
    'may-not',
    'De blauwdruk laten vervangen kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can have the blueprint replaced here. Ask the project lead.',
  ),

  done('it is taken back', published, 'lead', withdraw, ['blueprint-withdrawn']),
  refused(
    'the ALT takes it back',
    published,
    'alt-1',
    withdraw,
    'may-not',
    'De blauwdruk intrekken kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can withdraw the blueprint here. Ask the project lead.',
  ),
  refused(
    'it was taken back',
    withdrawn,
    'lead',
    withdraw,
    'blueprint-withdrawn',
    'Deze blauwdruk is ingetrokken. Je kunt hem nog lezen. Wil je verder? Kies een andere, of begin een nieuwe.',
    'This blueprint was withdrawn. You can still read it. Want to go on? Choose another one, or begin a new one.',
  ),

  done('somebody looks after it', published, 'alt-1', appoint({ reviewOn: '2026-12-01' }), [
    'blueprint-owner-appointed',
  ]),
  refused(
    'somebody who takes no part',
    published,
    'lead',
    appoint({ owner: 'nobody' }),
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'until a day that is past',
    published,
    'lead',
    appoint({ reviewOn: '2026-05-01' }),
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),
  refused(
    'the facilitator chooses',
    published,
    'facilitator',
    appoint(),
    'may-not',
    'Een eigenaar van de blauwdruk kiezen kan hier alleen de projectleider of het Action Learning Team. Vraag het aan de projectleider of het Action Learning Team.',
    'Only the project lead or the Action Learning Team can choose who looks after the blueprint here. Ask the project lead or the Action Learning Team.',
  ),

  done('by its owner', () => published().does('lead', appoint()), 'facilitator', review, ['blueprint-reviewed']),
  done('by the project lead', published, 'lead', review, ['blueprint-reviewed']),
  refused(
    'by somebody else',
    published,
    'facilitator',
    review,
    'may-not',
    'De blauwdruk nakijken kan hier alleen de projectleider of de eigenaar. Vraag het aan de projectleider of de eigenaar.',
    'Only the project lead or the owner can review the blueprint here. Ask the project lead or the owner.',
  ),
  refused(
    'until a day that is past',
    published,
    'lead',
    { ...review, next: '2026-05-01' },
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),
];
