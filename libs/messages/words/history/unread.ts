import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { wroteInDutch, wroteInEnglish } from './cycle/writing.js';
import { type Sentences } from './telling.js';

/** Events of a cycle of which a reader may know that they happened, and not what was written, measured or is missing. */
type Unread = Extract<
  CycleEvent,
  {
    type:
      | 'note-added'
      | 'note-corrected'
      | 'measurement-recorded'
      | 'measurement-corrected'
      | 'prediction-laid-beside-data'
      | 'hypothesis-drafted'
      | 'amendment-proposed'
      | 'evaluation-written'
      | 'minority-view-added'
      | 'gate-waits'
      | 'team-waits';
  }
>;

/** That something was noted, measured or drafted, and nothing of what it says, in Dutch. */
export const dutchUnread: Sentences<Unread> = {
  'note-added': ({ team }, telling) =>
    team === undefined
      ? 'er kwam een notitie bij. Die is nog niet gedeeld.'
      : `${telling.team(team)} maakte een notitie. Die is nog niet gedeeld.`,
  'note-corrected': ({ team }, telling) =>
    team === null
      ? 'een notitie is verbeterd. Die is nog niet gedeeld.'
      : `${telling.team(team)} verbeterde een notitie. Die is nog niet gedeeld.`,
  'measurement-recorded': ({ team, baseline, late }, telling) => {
    const after = late ? ' De evaluatie was toen al vastgesteld.' : '';
    return `${telling.team(team)} voerde een ${baseline ? 'nulmeting' : 'meting'} in. Die is nog niet gedeeld.${after}`;
  },
  'measurement-corrected': ({ team, baseline }, telling) =>
    `${telling.team(team)} verbeterde een ${baseline ? 'nulmeting' : 'meting'}. Die is nog niet gedeeld.`,
  'prediction-laid-beside-data': () =>
    'de verwachting is naast de uitkomsten gelegd. De cijfers zijn nog niet gedeeld.',
  'hypothesis-drafted': ({ version }, telling) =>
    `${wroteInDutch('de hypothese', version, telling)}. De tekst is nog niet gedeeld.`,
  'amendment-proposed': (_, { did }) =>
    `${did('stelde voor om de hypothese bij te stellen', 'er is voorgesteld om de hypothese bij te stellen')}. Het voorstel is nog niet gedeeld.`,
  'evaluation-written': ({ version, supplement }, telling) => {
    const done = supplement
      ? telling.did('schreef een aanvulling op de evaluatie', 'er is een aanvulling op de evaluatie geschreven')
      : wroteInDutch('de evaluatie', version, telling);
    return `${done}. De tekst is nog niet gedeeld.`;
  },
  'minority-view-added': (_, { did }) =>
    `${did('zag het anders', 'iemand zag het anders')} en schreef dat bij de evaluatie. De tekst is nog niet gedeeld.`,
  'gate-waits': ({ gate }, telling) =>
    `iedereen is akkoord met ${telling.gate(gate)}. Voor de start wordt nog iets geregeld.`,
  'team-waits': ({ team }, telling) => `${telling.team(team)} start nog niet mee. Er wordt nog iets geregeld.`,
};

/** That something was noted, measured or drafted, and nothing of what it says, in English. */
export const englishUnread: Sentences<Unread> = {
  'note-added': ({ team }, telling) =>
    team === undefined
      ? 'a note was added. It has not been shared yet.'
      : `${telling.team(team)} added a note. It has not been shared yet.`,
  'note-corrected': ({ team }, telling) =>
    team === null
      ? 'a note was corrected. It has not been shared yet.'
      : `${telling.team(team)} corrected a note. It has not been shared yet.`,
  'measurement-recorded': ({ team, baseline, late }, telling) => {
    const after = late ? ' The evaluation had been accepted by then.' : '';
    return `${telling.team(team)} recorded a ${baseline ? 'baseline measurement' : 'measurement'}. It has not been shared yet.${after}`;
  },
  'measurement-corrected': ({ team, baseline }, telling) =>
    `${telling.team(team)} corrected a ${baseline ? 'baseline measurement' : 'measurement'}. It has not been shared yet.`,
  'prediction-laid-beside-data': () =>
    'the prediction was laid beside the outcome. The figures have not been shared yet.',
  'hypothesis-drafted': ({ version }, telling) =>
    `${wroteInEnglish('the hypothesis', version, telling)}. The text has not been shared yet.`,
  'amendment-proposed': (_, { did }) =>
    `${did('proposed to adjust the hypothesis', 'it was proposed to adjust the hypothesis')}. The proposal has not been shared yet.`,
  'evaluation-written': ({ version, supplement }, telling) => {
    const done = supplement
      ? telling.did('wrote a supplement to the evaluation', 'a supplement to the evaluation was written')
      : wroteInEnglish('the evaluation', version, telling);
    return `${done}. The text has not been shared yet.`;
  },
  'minority-view-added': (_, { did }) =>
    `${did('saw it differently', 'somebody saw it differently')} and wrote so beside the evaluation. The text has not been shared yet.`,
  'gate-waits': ({ gate }, telling) =>
    `everybody agrees on ${telling.gate(gate)}. Something is still being arranged for the start.`,
  'team-waits': ({ team }, telling) => `${telling.team(team)} does not start yet. Something is still being arranged.`,
};
