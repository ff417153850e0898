import { EntryLife } from '../../support/builders/coalition.js';
import { done, refused, type Row } from '../table.js';

const nothing = () => new EntryLife();
const begun = () => new EntryLife().begun();
const signed = () => new EntryLife().signed();
const paused = () => signed().does('lead', { type: 'pause-entry' });
const left = () => signed().does('partner-zn', leave);
const thinking = () => begun().does('lead', { type: 'think-along' });
const termed = () => signed().does('lead', term());
const waived = () => begun().does('board', waive);
const optional = () => new EntryLife([]).begun();
const forbidden = () => new EntryLife([{ type: 'insurer', waivable: false }]).begun();
const full = () => {
  const life = begun();
  for (let step = 1; step < 60; step++) {
    life.does('lead', { type: 'record-step', to: step % 2 === 0 ? 'interested' : 'declared-intent' });
  }
  return life;
};

const begin = (more: object = {}) => ({ type: 'begin-entry', organisation: 'zn', as: 'insurer', ...more });
const step = (to: string) => ({ type: 'record-step', to });
const term = (value = '2026-12-31', type = 'set-term') => ({ type, until: { precision: 'day', value } });
const renew = (value = '2027-12-31') => term(value, 'renew-entry');
const pause = { type: 'pause-entry' };
const resume = { type: 'resume-entry' };
const leave = { type: 'leave-coalition', reason: 'er is geen geld' };
const decline = { type: 'decline-entry' };
const think = { type: 'think-along' };
const waive = { type: 'waive-requirement', reason: 'de verzekeraars in de regio doen mee' };
const earlier = { happened: { precision: 'month', value: '2020-01' } } as const;

/** What is done with the entry of an organisation. */
export const coalition: Row[] = [
  done('a first interest', nothing, 'lead', begin(), ['entry-begun', 'step-recorded']),
  done('who thinks along at once', nothing, 'board', begin({ to: 'thinking-along' }), ['entry-begun', 'thinks-along']),
  refused(
    'the party begins itself',
    nothing,
    'partner-zn',
    begin(),
    'may-not',
    'Een aansluiting beginnen kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can begin an entry here. Ask the project lead or the board.',
  ),
  refused(
    'as what the programme does not know',
    nothing,
    'lead',
    begin({ as: 'bakker' }),
    'no-such-partner-type',
    'Dit soort partner kent het programma niet. Kies een soort uit de lijst.',
    'The programme does not know this type of partner. Choose one from the list.',
  ),
  refused(
    'it was begun',
    begun,
    'lead',
    begin(),
    'exists-already',
    'Dit bestaat al, dus er is niets nieuws gemaakt. Ga verder met wat er al is.',
    'This exists already, so nothing new was made. Go on with what is there.',
  ),
  refused(
    'it was never begun',
    nothing,
    'lead',
    step('signed'),
    'does-not-exist',
    'Dit bestaat niet. Kijk of de link klopt, of begin bij het overzicht.',
    'This does not exist. Check the link, or begin at the overview.',
  ),

  done('the party signs', begun, 'partner-zn', step('signed'), ['step-recorded']),
  done('it comes back', left, 'lead', step('joined'), ['step-recorded']),
  refused(
    'another party signs for it',
    begun,
    'partner-vng',
    step('signed'),
    'may-not',
    'Een stap vastleggen kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can record a step here. Ask the project lead, the board or the partner.',
  ),
  refused(
    'it is so far already',
    signed,
    'lead',
    step('signed'),
    'step-same',
    '„Getekend” staat er op die plek al. Je hoeft niets te doen.',
    '“Signed” stands in that place already. Nothing to do.',
  ),
  refused(
    'it stopped for a while',
    paused,
    'lead',
    step('joined'),
    'entry-paused',
    'Deze organisatie is tijdelijk gestopt. Laat haar eerst weer verdergaan.',
    'This organisation has stopped for a while. Let it go on again first.',
  ),
  refused(
    'it took as many steps as are kept',
    full,
    'lead',
    step('signed'),
    'steps-full',
    'Bij deze aansluiting staan al 60 stappen. Meer kunnen er niet bij. Vraag het aan de projectleider.',
    "This entry has 60 steps already, and can't have more. Ask the project lead.",
  ),

  done('until the end of the year', signed, 'lead', term(), ['term-set']),
  refused(
    'the party agrees with itself',
    signed,
    'partner-zn',
    term(),
    'may-not',
    'Afspreken tot wanneer een aansluiting geldt kan hier alleen de projectleider of de stuurgroep. Vraag het aan de projectleider of de stuurgroep.',
    'Only the project lead or the board can agree until when an entry holds here. Ask the project lead or the board.',
  ),
  refused(
    'until a day that is past',
    signed,
    'lead',
    term('2026-01-01'),
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),
  refused(
    'it left',
    left,
    'lead',
    term(),
    'entry-over',
    'Deze aansluiting is voorbij („uitgestapt”). Komt de organisatie terug? Leg dan een nieuwe stap vast, of verleng de aansluiting.',
    'This entry is over (“left”). Is the organisation back? Then record a new step, or renew the entry.',
  ),

  done('another year', termed, 'partner-zn', renew(), ['entry-renewed']),
  refused(
    'there is no term',
    signed,
    'lead',
    renew(),
    'nothing-to-renew',
    'Er is geen einddatum om te verlengen. Spreek eerst af tot wanneer dit geldt.',
    'There is no end date to renew. First agree until when this holds.',
  ),
  refused(
    'a coordinator renews',
    termed,
    'coordinator-ggnet',
    renew(),
    'may-not',
    'Een aansluiting verlengen kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can renew an entry here. Ask the project lead, the board or the partner.',
  ),
  refused(
    'until a day that is past',
    termed,
    'lead',
    renew('2026-01-01'),
    'date-is-past',
    'De nieuwe datum is al voorbij. Kies een datum die nog komt.',
    'The new date is already past. Choose a date that is still to come.',
  ),

  done('for a while', signed, 'partner-zn', pause, ['entry-paused']),
  refused(
    'twice',
    paused,
    'lead',
    pause,
    'entry-paused',
    'Deze organisatie is tijdelijk gestopt. Laat haar eerst weer verdergaan.',
    'This organisation has stopped for a while. Let it go on again first.',
  ),
  refused(
    'it left',
    left,
    'lead',
    pause,
    'entry-over',
    'Deze aansluiting is voorbij („uitgestapt”). Komt de organisatie terug? Leg dan een nieuwe stap vast, of verleng de aansluiting.',
    'This entry is over (“left”). Is the organisation back? Then record a new step, or renew the entry.',
  ),
  refused(
    'the facilitator lets it stop',
    signed,
    'facilitator',
    pause,
    'may-not',
    'Een organisatie tijdelijk laten stoppen kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can let an organisation stop for a while here. Ask the project lead, the board or the partner.',
  ),

  done('where it was', paused, 'partner-zn', resume, ['entry-resumed']),
  refused(
    'it did not stop',
    signed,
    'lead',
    resume,
    'entry-not-paused',
    'Deze organisatie is niet tijdelijk gestopt. Je hoeft niets te doen.',
    'This organisation has not stopped. Nothing to do.',
  ),
  refused(
    'another party',
    paused,
    'partner-vng',
    resume,
    'may-not',
    'Een organisatie weer laten verdergaan kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can let an organisation go on again here. Ask the project lead, the board or the partner.',
  ),

  done('with a reason', signed, 'partner-zn', leave, ['organisation-left']),
  done('it only thought along', thinking, 'lead', leave, ['organisation-left']),
  refused(
    'it never signed',
    begun,
    'lead',
    leave,
    'not-entered',
    'Deze organisatie is nog niet aangesloten, dus uitstappen hoeft niet. Leg vast dat ze afziet van aansluiting.',
    'This organisation has not entered yet, so it need not leave. Record that it does not enter.',
  ),
  refused(
    'another party',
    signed,
    'partner-vng',
    leave,
    'may-not',
    'Vastleggen dat een organisatie uitstapt, kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can record that an organisation leaves here. Ask the project lead, the board or the partner.',
  ),

  done('before it signed', begun, 'partner-zn', decline, ['organisation-declined']),
  refused(
    'it signed',
    signed,
    'lead',
    decline,
    'entered-already',
    'Deze organisatie heeft al getekend. Doet ze niet meer mee? Leg dan vast dat ze uitstapt, met een reden.',
    'This organisation has signed already. Does it no longer take part? Then record that it leaves, with a reason.',
  ),
  refused(
    'it left',
    left,
    'lead',
    decline,
    'entry-over',
    'Deze aansluiting is voorbij („uitgestapt”). Komt de organisatie terug? Leg dan een nieuwe stap vast, of verleng de aansluiting.',
    'This entry is over (“left”). Is the organisation back? Then record a new step, or renew the entry.',
  ),
  refused(
    'an expert declines',
    begun,
    'alt-1',
    decline,
    'may-not',
    'Vastleggen dat een organisatie afziet, kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can record that an organisation does not enter here. Ask the project lead, the board or the partner.',
  ),

  done('without entry', begun, 'partner-zn', think, ['thinks-along']),
  refused(
    'it does already',
    thinking,
    'lead',
    think,
    'step-same',
    '„Meedenkend” staat er op die plek al. Je hoeft niets te doen.',
    '“Thinking along” stands in that place already. Nothing to do.',
  ),
  refused(
    'it signed',
    signed,
    'lead',
    think,
    'entered-already',
    'Deze organisatie heeft al getekend. Doet ze niet meer mee? Leg dan vast dat ze uitstapt, met een reden.',
    'This organisation has signed already. Does it no longer take part? Then record that it leaves, with a reason.',
  ),
  refused(
    'another party',
    begun,
    'partner-vng',
    think,
    'may-not',
    'Vastleggen dat een organisatie meedenkt, kan hier alleen de projectleider, de stuurgroep of de partner. Vraag het aan de projectleider, de stuurgroep of de partner.',
    'Only the project lead, the board or the partner can record that an organisation thinks along here. Ask the project lead, the board or the partner.',
  ),

  done('the board does not wait', begun, 'board', waive, ['requirement-waived']),
  refused(
    'the lead does not wait',
    begun,
    'lead',
    waive,
    'may-not',
    'Besluiten om zonder deze organisatie te starten kan hier alleen de stuurgroep. Vraag het aan de stuurgroep.',
    'Only the board can decide to start without this organisation here. Ask the board.',
  ),
  refused(
    'the board decided that',
    waived,
    'board',
    waive,
    'waived-already',
    'De stuurgroep besloot dit al. Je hoeft niets meer te doen.',
    'The board has decided this already. Nothing left to do.',
  ),
  refused(
    'nobody waits for it',
    optional,
    'board',
    waive,
    'not-required',
    'Het programma wacht niet op deze organisatie. Je hoeft niets te besluiten.',
    'The programme does not wait for this organisation. Nothing to decide.',
  ),
  refused(
    'a funder forbids it',
    forbidden,
    'board',
    waive,
    'requirement-not-waivable',
    'Zonder deze organisatie starten kan niet: dat is een voorwaarde van de financier. Vraag de handtekening aan, of overleg met de financier.',
    "You can't start without this organisation: it is a condition of the funder. Ask for the signature, or talk to the funder.",
  ),
  {
    ...refused(
      'that it left, long before it signed',
      signed,
      'lead',
      leave,
      'step-came-later',
      'Er is na deze dag al iets anders vastgelegd. Kies een latere dag, of leg vast wat er toen was als een gewone stap.',
      'Something else was recorded after this day. Choose a later day, or record what was then as an ordinary step.',
    ),
    sending: earlier,
  },
];
