import { describe, expect, it } from '@jest/globals';
import { allHappened } from '../../../../test/support/builders/happened/all.js';
import { ofCycle } from '../../../../test/support/builders/happened/cycle.js';
import { BLOT, CODE, namesIn, told, unread } from '../../../../test/support/builders/happened/told.js';
import { type Message } from '../../../engine/rules.js';

const examples = allHappened;

const notShared = { nl: /nog niet gedeeld/u, en: /not been shared yet/u };
const erased = { nl: /gewist/u, en: /erased/u };

describe.each(['nl', 'en'] as const)('a line that a reader may not read yet, in %s', (language) => {
  it.each(examples)('of %s shows no text, code or id', (_, event) => {
    for (const actor of ['person-1', null]) {
      const sentence = unread(event, language, actor);
      expect(sentence).not.toMatch(/what \S+ holds/u);
      expect(sentence).not.toMatch(CODE);
      expect(sentence).not.toMatch(BLOT);
    }
  });

  it.each(examples)('of %s is worded otherwise than one whose text was erased', (_, event) => {
    const sentence = unread(event, language);
    if (event.type !== 'line-hidden') expect(sentence).not.toMatch(erased[language]);
    const gone = told(event, language, {}, { ...namesIn(language), text: () => null });
    if (event.type !== 'line-hidden' && erased[language].test(gone)) expect(sentence).toMatch(notShared[language]);
  });

  it.each([
    ...ofCycle['measurement-recorded'],
    ...ofCycle['measurement-corrected'],
    ...ofCycle['prediction-laid-beside-data'],
  ])('shows no figure of $type', (event) => {
    expect(unread(event, language)).not.toMatch(/\d/u);
  });

  it('tells what was not shared of each kind of line from practice and each draft', () => {
    const types = ['note-added', 'note-corrected', 'measurement-recorded', 'measurement-corrected'] as const;
    const drafts = ['hypothesis-drafted', 'amendment-proposed', 'evaluation-written', 'minority-view-added'] as const;
    for (const event of [...types, ...drafts].flatMap((type): Message[] => ofCycle[type])) {
      expect(unread(event, language)).toMatch(notShared[language]);
    }
  });

  it('says nothing of what was concluded', () => {
    for (const event of ofCycle['evaluation-written']) {
      expect(unread(event, language)).not.toMatch(/conclu|weerlegd|refuted|bevestigd|confirmed|team/iu);
    }
  });

  it('says something of an event that a newer release wrote', () => {
    expect(unread({ type: 'from-the-future' }, language)).toBe(told({ type: 'from-the-future' }, language));
  });
});

describe('a line that a reader may not read yet', () => {
  it('says that a team made a note', () => {
    const [event] = ofCycle['note-added'];
    expect(event && unread(event, 'nl')).toBe('Team Wopit maakte een notitie. Die is nog niet gedeeld.');
    expect(event && unread(event, 'en')).toBe('Team Wopit added a note. It has not been shared yet.');
  });
});
