import { type InEach } from '../language.js';
import { type Asked } from './mailing.js';

/** What is asked about parties and pledges. */
export type CoalitionAsk = 'entry-term' | 'pledge-sign' | 'pledge-renew' | 'party-out';

const minutes: InEach<string> = { nl: 'Het kost je een paar minuten.', en: 'It takes a few minutes.' };

const asked: Record<CoalitionAsk, (about: string, party: string) => InEach<Omit<Asked, 'takes'>>> = {
  'entry-term': (about) => ({
    nl: {
      todo: 'laat weten of de aansluiting verlengd wordt',
      press: 'Verleng, of zeg waarom niet',
      question: 'wordt de aansluiting verlengd?',
      open: 'er is nog niet gezegd of de aansluiting verlengd wordt',
      why: `Het gaat om ${about}. Zonder verlenging verloopt de aansluiting op die dag. Verlengen kan daarna nog.`,
    },
    en: {
      todo: 'tell us whether the entry is renewed',
      press: 'Renew, or say why not',
      question: 'is the entry renewed?',
      open: 'nobody has said yet whether the entry is renewed',
      why: `This is about ${about}. Without renewal the entry expires on that day. It can still be renewed after it.`,
    },
  }),
  'pledge-sign': (about) => ({
    nl: {
      todo: 'teken de pledge',
      press: 'Lees en teken de pledge',
      question: 'kun je de pledge tekenen?',
      open: 'de pledge is nog niet getekend',
      why: `Het gaat om ${about}. Met een getekende pledge kan het team starten.`,
    },
    en: {
      todo: 'sign the pledge',
      press: 'Read and sign the pledge',
      question: 'can you sign the pledge?',
      open: 'the pledge has not been signed yet',
      why: `This is about ${about}. With a signed pledge the team can start.`,
    },
  }),
  'pledge-renew': (about) => ({
    nl: {
      todo: 'verleng de pledge',
      press: 'Verleng de pledge',
      question: 'wil je de pledge verlengen?',
      open: 'de pledge is nog niet verlengd',
      why: `Het gaat om ${about}. Zonder verlenging verloopt de pledge op die dag. Verlengen kan daarna nog.`,
    },
    en: {
      todo: 'renew the pledge',
      press: 'Renew the pledge',
      question: 'do you want to renew the pledge?',
      open: 'the pledge has not been renewed yet',
      why: `This is about ${about}. Without renewal the pledge expires on that day. It can still be renewed after it.`,
    },
  }),
  'party-out': (about, party) => ({
    nl: {
      todo: `beslis of de leercyclus verdergaat zonder ${party}`,
      press: 'Lees en beslis',
      question: `gaat de leercyclus verder zonder ${party}?`,
      open: `er is nog niet besloten of de leercyclus verdergaat zonder ${party}`,
      why: `Het gaat om ${about}. De leercyclus rekende op ${party}, en die doet niet meer mee. Ga verder met een reden, of stop de leercyclus.`,
    },
    en: {
      todo: `decide whether the cycle goes on without ${party}`,
      press: 'Read and decide',
      question: `does the cycle go on without ${party}?`,
      open: `nobody has decided yet whether the cycle goes on without ${party}`,
      why: `This is about ${about}. The cycle relied on ${party}, which no longer takes part. Go on with a reason, or stop the cycle.`,
    },
  }),
};

/** Whether something that is asked is about parties and pledges. */
export function isCoalitionAsk(kind: string): kind is CoalitionAsk {
  return Object.hasOwn(asked, kind);
}

/** What is asked about a party or a pledge, in words. */
export function coalitionAsked(
  kind: CoalitionAsk,
  { about, party }: { about: string; party: string },
  language: 'nl' | 'en',
): Asked {
  return { ...asked[kind](about, party)[language], takes: minutes[language] };
}
