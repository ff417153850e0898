import { type PledgeEvent, type Signatory } from '../../../domain/pledge/pledge.events.js';
import { marked } from '../language.js';
import { type Sentences, type Telling } from './telling.js';

type Made = Extract<PledgeEvent, { type: 'pledge-made' }>;

/** What happened to a pledge, in Dutch. */
export const dutchPledge: Sentences<PledgeEvent> = {
  'pledge-made': (event, telling) => {
    const what = `een pledge van ${byWhom(event, telling)} met ${withWhom(event, telling)}, op het niveau ${marked('nl', telling.names.level(event.level))}`;
    const done = telling.did(`maakte ${what}`, `er is ${what} gemaakt`);
    const signs = event.signatory === null ? '' : ` Wie tekent: ${signedBy(event.signatory, telling)}.`;
    const from = event.from === null ? '' : ` De pledge geldt vanaf ${telling.date(event.from)}.`;
    const until = event.ends === null ? '' : ` De pledge geldt ${telling.until(event.ends)}.`;
    return `${telling.withText(done, telling.quote(event.text))}${signs}${from}${until}`;
  },
  'pledge-signed': ({ signatory }, telling) => {
    const done = telling.did('legde vast dat de pledge is getekend', 'de pledge is getekend');
    return signatory === null ? `${done}.` : `${done}, door ${signedBy(signatory, telling)}.`;
  },
  'pledge-began': () => 'de pledge geldt vanaf nu.',
  'pledge-renewed': ({ ends }, { did, until }) =>
    `${did(`verlengde de pledge ${until(ends)}`, `de pledge is verlengd ${until(ends)}`)}.`,
  'pledge-expired': ({ until }, telling) =>
    `de pledge is verlopen: die gold ${telling.until(until)}. Verlengen kan nog.`,
  'pledge-withdrawn': ({ reason }, { did, aside }) =>
    `${did('trok de pledge in', 'de pledge is ingetrokken')}.${aside('De reden', reason)}`,
};

/** What happened to a pledge, in English. */
export const englishPledge: Sentences<PledgeEvent> = {
  'pledge-made': (event, telling) => {
    const what = `a pledge of ${byWhom(event, telling)} with ${withWhom(event, telling)}, on the level ${marked('en', telling.names.level(event.level))}`;
    const done = telling.did(`made ${what}`, `there is ${what}`);
    const signs = event.signatory === null ? '' : ` Who signs: ${signedBy(event.signatory, telling)}.`;
    const from = event.from === null ? '' : ` The pledge holds from ${telling.date(event.from)}.`;
    const until = event.ends === null ? '' : ` The pledge holds ${telling.until(event.ends)}.`;
    return `${telling.withText(done, telling.quote(event.text))}${signs}${from}${until}`;
  },
  'pledge-signed': ({ signatory }, telling) => {
    const done = telling.did('recorded that the pledge was signed', 'the pledge was signed');
    return signatory === null ? `${done}.` : `${done}, by ${signedBy(signatory, telling)}.`;
  },
  'pledge-began': () => 'the pledge holds from now on.',
  'pledge-renewed': ({ ends }, { did, until }) =>
    `${did(`renewed the pledge ${until(ends)}`, `the pledge was renewed ${until(ends)}`)}.`,
  'pledge-expired': ({ until }, telling) =>
    `the pledge has expired: it held ${telling.until(until)}. It can still be renewed.`,
  'pledge-withdrawn': ({ reason }, { did, aside }) =>
    `${did('took the pledge back', 'the pledge was taken back')}.${aside('The reason', reason)}`,
};

function byWhom({ by }: Made, { team, names }: Telling): string {
  return 'team' in by ? team(by.team) : names.organisation(by.organisation);
}

function withWhom({ with: other }: Made, { wording, names }: Telling): string {
  return 'organisation' in other ? names.organisation(other.organisation) : wording(other.name);
}

function signedBy(signatory: Signatory, { names, wording }: Telling): string {
  return 'person' in signatory ? names.person(signatory.person) : wording(signatory.name);
}
