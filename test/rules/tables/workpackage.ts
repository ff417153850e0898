import { anAgreement, WorkpackageLife } from '../../support/builders/workpackage.js';
import { done, refused, type Row } from '../table.js';

const nothing = () => new WorkpackageLife();
const begun = () => new WorkpackageLife().begun();
const owned = () => begun().does('lead', { type: 'appoint-owner', owner: 'client' });
const agreed = () => begun().does('lead', anAgreement);
const ended = () => agreed().does('lead', end());
const closed = () => new WorkpackageLife().closed();

const create = { type: 'create-workpackage', name: 'Zorgverlening', question: 'wat helpt?' };
const rewrite = { type: 'rewrite-workpackage', question: 'wat helpt wie?', reason: 'er is meer dan één groep' };
const appoint = (owner: string) => ({ type: 'appoint-owner', owner });
const revise = (more: object = {}) => ({
  ...anAgreement,
  type: 'revise-agreement',
  agreement: 'workpackage-1.a1',
  ...more,
});
const end = (agreement = 'workpackage-1.a1') => ({ type: 'end-agreement', agreement });
const write = (more: object = {}) => ({ type: 'write-to-working-group', text: 'zien we elkaar?', ...more });
const alone = () => {
  const life = begun();
  life.cast = life.cast.filter(({ role }) => role !== 'coordinator');
  return life;
};
const close = { type: 'close-workpackage', reason: 'de vraag is beantwoord' };

/** What is done with a workpackage. */
export const workpackage: Row[] = [
  done('a new one', nothing, 'lead', { ...create, owner: 'client' }, ['workpackage-created']),
  refused(
    'the facilitator begins',
    nothing,
    'facilitator',
    create,
    'may-not',
    'Een werkpakket beginnen kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can begin a workpackage here. Ask the project lead.',
  ),
  refused(
    'it was begun',
    begun,
    'lead',
    create,
    'exists-already',
    'Dit bestaat al, dus er is niets nieuws gemaakt. Ga verder met wat er al is.',
    'This exists already, so nothing new was made. Go on with what is there.',
  ),
  refused(
    'with an owner who takes no part',
    nothing,
    'lead',
    { ...create, owner: 'nobody' },
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'it was never begun',
    nothing,
    'lead',
    rewrite,
    'does-not-exist',
    'Dit bestaat niet. Kijk of de link klopt, of begin bij het overzicht.',
    'This does not exist. Check the link, or begin at the overview.',
  ),

  done('the question changes', begun, 'facilitator', rewrite, ['workpackage-rewritten']),
  done('its owner changes it', owned, 'client', rewrite, ['workpackage-rewritten']),
  refused(
    'nothing is named',
    begun,
    'lead',
    { type: 'rewrite-workpackage', reason: 'zomaar' },
    'nothing-rewritten',
    'Er is nog niets veranderd. Pas de vraag, de inhoud of de aanpak aan.',
    'Nothing has changed yet. Change the question, the content or the approach.',
  ),
  refused(
    'a coordinator changes it',
    begun,
    'coordinator-ggnet',
    rewrite,
    'may-not',
    'Dit werkpakket bijstellen kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider of de eigenaar. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider of de eigenaar.',
    'Only the project lead, the Action Learning Team, the facilitator or the owner can rewrite this workpackage here. Ask the project lead, the Action Learning Team, the facilitator or the owner.',
  ),
  refused(
    'it is closed',
    closed,
    'lead',
    rewrite,
    'workpackage-closed',
    'Dit werkpakket is afgesloten. Je kunt alles nog lezen. Wil je verder? Begin een nieuw werkpakket.',
    'This workpackage is closed. You can still read everything. Want to go on? Begin a new workpackage.',
  ),

  done('somebody answers for it', begun, 'lead', appoint('client'), ['owner-appointed']),
  done('who did already', owned, 'lead', appoint('client'), []),
  refused(
    'somebody who takes no part',
    begun,
    'lead',
    appoint('nobody'),
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'the owner appoints another',
    owned,
    'client',
    appoint('board'),
    'may-not',
    'Een eigenaar aanwijzen kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can appoint an owner here. Ask the project lead.',
  ),

  done('the board agrees on something', begun, 'board', anAgreement, ['agreement-made']),
  refused(
    'a coordinator agrees',
    begun,
    'coordinator-ggnet',
    anAgreement,
    'may-not',
    'Een werkafspraak maken kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep.',
    'Only the project lead, the Action Learning Team, the facilitator, the owner or the board can make a working agreement here. Ask the project lead, the Action Learning Team, the facilitator, the owner or the board.',
  ),
  refused(
    'with somebody who takes no part',
    begun,
    'lead',
    { ...anAgreement, who: ['nobody'] },
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'it is looked at before it holds',
    begun,
    'lead',
    { ...anAgreement, reviewOn: '2026-05-01' },
    'period-backwards',
    'De periode eindigt voordat ze begint. Kijk de twee datums na.',
    'The period ends before it begins. Look at both dates again.',
  ),
  refused(
    'it is closed',
    closed,
    'lead',
    anAgreement,
    'workpackage-closed',
    'Dit werkpakket is afgesloten. Je kunt alles nog lezen. Wil je verder? Begin een nieuw werkpakket.',
    'This workpackage is closed. You can still read everything. Want to go on? Begin a new workpackage.',
  ),

  done('something else is agreed', agreed, 'alt-1', revise({ what: 'elke maand' }), ['agreement-revised']),
  refused(
    'there is none',
    begun,
    'lead',
    revise(),
    'no-such-agreement',
    'Deze werkafspraak is er niet. Kies er een uit de lijst.',
    'There is no such working agreement. Choose one from the list.',
  ),
  refused(
    'it has ended',
    ended,
    'lead',
    revise(),
    'agreement-over',
    'Deze werkafspraak is al beëindigd. Wil je hem weer? Maak een nieuwe werkafspraak.',
    'This working agreement has ended already. Want it back? Make a new working agreement.',
  ),
  refused(
    'a coordinator revises',
    agreed,
    'coordinator-ggnet',
    revise(),
    'may-not',
    'Een werkafspraak bijstellen kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep.',
    'Only the project lead, the Action Learning Team, the facilitator, the owner or the board can revise a working agreement here. Ask the project lead, the Action Learning Team, the facilitator, the owner or the board.',
  ),

  done('it holds no more', agreed, 'lead', end(), ['agreement-ended']),
  refused(
    'it has ended',
    ended,
    'lead',
    end(),
    'agreement-over',
    'Deze werkafspraak is al beëindigd. Wil je hem weer? Maak een nieuwe werkafspraak.',
    'This working agreement has ended already. Want it back? Make a new working agreement.',
  ),
  refused(
    'there is none',
    agreed,
    'lead',
    end('workpackage-1.a2'),
    'no-such-agreement',
    'Deze werkafspraak is er niet. Kies er een uit de lijst.',
    'There is no such working agreement. Choose one from the list.',
  ),
  refused(
    'a coordinator ends it',
    agreed,
    'coordinator-ggnet',
    end(),
    'may-not',
    'Een werkafspraak beëindigen kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar of de stuurgroep.',
    'Only the project lead, the Action Learning Team, the facilitator, the owner or the board can end a working agreement here. Ask the project lead, the Action Learning Team, the facilitator, the owner or the board.',
  ),

  done('the facilitator writes to its working group', begun, 'facilitator', write(), ['working-group-written-to']),
  done('a coordinator invites the others', begun, 'coordinator-ggnet', write({ on: '2026-12-01' }), [
    'working-group-written-to',
  ]),
  refused(
    'for a day that is over',
    begun,
    'lead',
    write({ on: '2026-01-01' }),
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),
  refused(
    'no team has a coordinator',
    alone,
    'lead',
    write(),
    'working-group-empty',
    'Deze werkgroep heeft nog niemand: geen team heeft een coördinator. Wijs er eerst een aan.',
    'Nobody is in this working group: no team has a coordinator. Appoint one first.',
  ),
  refused(
    'an expert by experience writes to it',
    begun,
    'client',
    write(),
    'may-not',
    'De werkgroep schrijven kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar, de coördinator of de vervanger. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider, de eigenaar, de coördinator of de vervanger.',
    'Only the project lead, the Action Learning Team, the facilitator, the owner, the coordinator or the deputy can write to the working group here. Ask the project lead, the Action Learning Team, the facilitator, the owner, the coordinator or the deputy.',
  ),

  done('the question is answered', begun, 'lead', close, ['workpackage-closed']),
  refused(
    'the board closes it',
    begun,
    'board',
    close,
    'may-not',
    'Dit werkpakket afsluiten kan hier alleen de projectleider. Vraag het aan de projectleider.',
    'Only the project lead can close this workpackage here. Ask the project lead.',
  ),
  refused(
    'it is closed',
    closed,
    'lead',
    close,
    'workpackage-closed',
    'Dit werkpakket is afgesloten. Je kunt alles nog lezen. Wil je verder? Begin een nieuw werkpakket.',
    'This workpackage is closed. You can still read everything. Want to go on? Begin a new workpackage.',
  ),
];
