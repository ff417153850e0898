import { aPledge, PledgeLife } from '../../support/builders/coalition.js';
import { done, refused, type Row } from '../table.js';

const nothing = () => new PledgeLife();
const without = () => {
  const life = new PledgeLife();
  life.settings = { ...life.settings, pledgeLevels: [] };
  return life;
};
const made = () => new PledgeLife().made();
const signed = () => new PledgeLife().signed();
const withdrawn = () => made().does('coordinator-ggnet', withdraw);
const ofZn = () => new PledgeLife().does('partner-zn', byZn);
const late = () => {
  const life = new PledgeLife().made({ until: { precision: 'day', value: '2026-06-02' } });
  life.now = '2026-06-05T08:00:00.000Z';
  return life;
};

const byZn = { ...aPledge, by: { organisation: 'zn' } };
const day = (value: string) => ({ precision: 'day', value });
const sign = (more: object = {}) => ({ type: 'sign-pledge', ...more });
const renew = (value = '2027-12-31') => ({ type: 'renew-pledge', until: day(value) });
const withdraw = { type: 'withdraw-pledge', reason: 'we kunnen het niet waarmaken' };

/** What is done with pledges. */
export const pledges: Row[] = [
  done('of the own team', nothing, 'coordinator-ggnet', aPledge, ['pledge-made']),
  done('of the own organisation', nothing, 'partner-zn', byZn, ['pledge-made']),
  refused(
    'of another team',
    nothing,
    'coordinator-dimence',
    aPledge,
    'may-not',
    'Een pledge maken kan hier alleen de coördinator, de vervanger, de partner, de projectleider, het Action Learning Team of de procesbegeleider. Vraag het aan de coördinator, de vervanger, de partner, de projectleider, het Action Learning Team of de procesbegeleider.',
    'Only the coordinator, the deputy, the partner, the project lead, the Action Learning Team or the facilitator can make a pledge here. Ask the coordinator, the deputy, the partner, the project lead, the Action Learning Team or the facilitator.',
  ),
  refused(
    'of another organisation',
    nothing,
    'partner-vng',
    byZn,
    'may-not',
    'Een pledge maken kan hier alleen de coördinator, de vervanger, de partner, de projectleider, het Action Learning Team of de procesbegeleider. Vraag het aan de coördinator, de vervanger, de partner, de projectleider, het Action Learning Team of de procesbegeleider.',
    'Only the coordinator, the deputy, the partner, the project lead, the Action Learning Team or the facilitator can make a pledge here. Ask the coordinator, the deputy, the partner, the project lead, the Action Learning Team or the facilitator.',
  ),
  refused(
    'where nobody pledges',
    without,
    'lead',
    aPledge,
    'no-pledges-here',
    'Dit programma werkt niet met pledges. Je hoeft niets te doen.',
    'This programme does not use pledges. Nothing to do.',
  ),
  refused(
    'on a level that there is not',
    nothing,
    'lead',
    { ...aPledge, level: 'maan' },
    'no-such-level',
    'Dit niveau kent het programma niet. Kies een niveau uit de lijst.',
    'The programme does not know this level. Choose one from the list.',
  ),
  refused(
    'signed by somebody who takes no part',
    nothing,
    'lead',
    { ...aPledge, signatory: { person: 'nobody' } },
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'until a day that is past',
    nothing,
    'lead',
    { ...aPledge, until: day('2026-01-01') },
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),
  refused(
    'that ends before it begins',
    nothing,
    'lead',
    { ...aPledge, from: '2026-08-01', until: day('2026-07-01') },
    'period-backwards',
    'De periode eindigt voordat ze begint. Kijk de twee datums na.',
    'The period ends before it begins. Look at both dates again.',
  ),
  refused(
    'it was made',
    made,
    'lead',
    aPledge,
    'exists-already',
    'Dit bestaat al, dus er is niets nieuws gemaakt. Ga verder met wat er al is.',
    'This exists already, so nothing new was made. Go on with what is there.',
  ),
  refused(
    'it was never made',
    nothing,
    'lead',
    sign(),
    'does-not-exist',
    'Dit bestaat niet. Kijk of de link klopt, of begin bij het overzicht.',
    'This does not exist. Check the link, or begin at the overview.',
  ),

  done('by its coordinator', made, 'coordinator-ggnet', sign(), ['pledge-signed']),
  done('as the lead records', made, 'lead', sign({ signatory: { name: 'de directeur' } }), ['pledge-signed']),
  done('by the contact of the organisation', ofZn, 'partner-zn', sign(), ['pledge-signed']),
  refused(
    'by another team',
    made,
    'coordinator-dimence',
    sign(),
    'may-not',
    'Een pledge tekenen kan hier alleen de coördinator, de vervanger, de partner of de projectleider. Vraag het aan de coördinator, de vervanger, de partner of de projectleider.',
    'Only the coordinator, the deputy, the partner or the project lead can sign a pledge here. Ask the coordinator, the deputy, the partner or the project lead.',
  ),
  refused(
    'by somebody who takes no part',
    made,
    'lead',
    sign({ signatory: { person: 'nobody' } }),
    'no-such-person-here',
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
    'This person has no role here. Choose somebody who takes part, or ask the project lead to give them a role first.',
  ),
  refused(
    'twice',
    signed,
    'coordinator-ggnet',
    sign(),
    'signed-already',
    'Deze pledge is al getekend. Je hoeft niets meer te doen.',
    'This pledge has been signed already. Nothing left to do.',
  ),
  refused(
    'it was taken back',
    withdrawn,
    'coordinator-ggnet',
    sign(),
    'pledge-withdrawn',
    'Deze pledge is ingetrokken. Je kunt hem nog lezen. Wil je verder? Maak een nieuwe pledge.',
    'This pledge was taken back. You can still read it. Want to go on? Make a new pledge.',
  ),
  refused(
    'its period is over',
    late,
    'coordinator-ggnet',
    sign(),
    'period-over',
    'De periode van deze pledge is al voorbij. Trek hem in en maak een nieuwe.',
    'The period of this pledge is over. Take it back and make a new one.',
  ),

  done('another year', signed, 'coordinator-ggnet', renew(), ['pledge-renewed']),
  refused(
    'it was not signed',
    made,
    'coordinator-ggnet',
    renew(),
    'not-signed',
    'Deze pledge is nog niet getekend, dus verlengen kan nog niet. Vraag eerst de handtekening aan.',
    "This pledge has not been signed yet, so it can't be renewed. First ask for the signature.",
  ),
  refused(
    'by another team',
    signed,
    'coordinator-dimence',
    renew(),
    'may-not',
    'Een pledge verlengen kan hier alleen de coördinator, de vervanger, de partner of de projectleider. Vraag het aan de coördinator, de vervanger, de partner of de projectleider.',
    'Only the coordinator, the deputy, the partner or the project lead can renew a pledge here. Ask the coordinator, the deputy, the partner or the project lead.',
  ),
  refused(
    'until a day that is past',
    signed,
    'lead',
    renew('2026-01-01'),
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),

  done('with a reason', signed, 'coordinator-ggnet', withdraw, ['pledge-withdrawn']),
  refused(
    'by another team',
    signed,
    'coordinator-dimence',
    withdraw,
    'may-not',
    'Een pledge intrekken kan hier alleen de coördinator, de vervanger, de partner of de projectleider. Vraag het aan de coördinator, de vervanger, de partner of de projectleider.',
    'Only the coordinator, the deputy, the partner or the project lead can take a pledge back here. Ask the coordinator, the deputy, the partner or the project lead.',
  ),
  refused(
    'twice',
    withdrawn,
    'lead',
    withdraw,
    'pledge-withdrawn',
    'Deze pledge is ingetrokken. Je kunt hem nog lezen. Wil je verder? Maak een nieuwe pledge.',
    'This pledge was taken back. You can still read it. Want to go on? Make a new pledge.',
  ),
];
