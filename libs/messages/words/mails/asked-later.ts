import { type InEach, type Language } from '../language.js';
import { halves } from '../missing.js';
import { type Asked, type Mailing } from './mailing.js';

/** What is asked beside the work itself: an answer about more time, and how it went on after sharing. */
export type LaterAsk = 'more-time' | 'embedding';

interface About {
  cycle: string;
  team: string;
  /** What more time was asked for, as what has to be done. */
  nested: string;
}

const asked: Record<LaterAsk, (about: About) => InEach<Asked>> = {
  'more-time': ({ cycle, nested }) => ({
    nl: {
      todo: 'geef antwoord op een vraag om meer tijd',
      question: 'mag er meer tijd voor komen?',
      open: 'een vraag om meer tijd is nog niet beantwoord',
      why: `Het gaat om ${cycle}. Er is meer tijd gevraagd voor: ${nested}. Is de voorgestelde datum goed? Zo niet, zeg dan waarom.`,
      takes: 'Het kost je een paar minuten.',
      press: 'Geef antwoord',
    },
    en: {
      todo: 'answer a question for more time',
      question: 'can there be more time for it?',
      open: 'a question for more time has not been answered yet',
      why: `This is about ${cycle}. More time was asked for: ${nested}. Is the proposed date all right? If not, say why.`,
      takes: 'It takes a few minutes.',
      press: 'Give an answer',
    },
  }),
  embedding: ({ cycle, team }) => ({
    nl: {
      todo: `vertel hoe het verder ging bij ${team}`,
      question: `hoe ging het verder bij ${team}?`,
      open: `${team} heeft nog niet verteld hoe het verder ging`,
      why: `Het gaat om ${cycle}. Wat jullie leerden, is een tijd geleden gedeeld. Staat het nu in het beleid? En gebeurt het in de praktijk? Ook „nog niet” is een antwoord.`,
      takes: 'Het kost je een paar minuten.',
      press: 'Vertel hoe het ging',
    },
    en: {
      todo: `tell how it went on at ${team}`,
      question: `how did it go on at ${team}?`,
      open: `${team} has not yet told how it went on`,
      why: `This is about ${cycle}. What you learnt was shared a while ago. Is it in your policy by now? And is it done in practice? “Not yet” is an answer, too.`,
      takes: 'It takes a few minutes.',
      press: 'Tell how it went',
    },
  }),
};

/** What is asked later, or beside the work, in words. */
export function laterAsked(kind: LaterAsk, about: About, language: Language): Asked {
  return asked[kind](about)[language];
}

/** The same mail about what more time was asked for; there is one step down only. */
export function nestedIn(mailing: Mailing): Mailing {
  const [kind, part] = halves(mailing.part);
  return { ...mailing, kind: kind === 'more-time' || kind === 'embedding' ? '' : kind, part };
}
