import { type Around } from '../../libs/domain/policies/around.js';
import { mayReadBlueprintEvent } from '../../libs/domain/policies/blueprint.policy.js';
import { rolesAround } from '../../libs/domain/policies/cycle.policy.js';
import { mayReadEvent } from '../../libs/domain/policies/event.policy.js';
import { typesTold } from '../../libs/domain/policies/outside.policy.js';
import { rights } from '../../libs/domain/policies/rights/index.js';
import { shownBy } from '../../libs/domain/policies/shown.js';
import { type CycleEvent } from '../../libs/domain/cycle/cycle.events.js';
import { type Holding } from '../../libs/engine/context.js';
import { type Message, type Recorded } from '../../libs/engine/event.js';
import { tell } from '../../libs/messages/words/history.js';
import { namelessIn, type Names } from '../../libs/messages/words/names.js';
import { type Language } from '../../libs/messages/words/language.js';
import { everybody } from '../support/arbitraries/world-steps.js';
import { type Living, type World } from '../support/world/world.js';

/** Somebody who reads. */
export interface Reader {
  person: string;
  roles: Holding[];
}

const readerNamed = (person: string): Reader => ({ person, roles: everybody.filter((held) => held.person === person) });

/** Those who read histories: from within, and from outside. */
export const readers = {
  lead: readerNamed('lead'),
  alt: readerNamed('alt-2'),
  board: readerNamed('board'),
  'the coordinator of GGnet': readerNamed('coordinator-ggnet'),
  'the coordinator of Wopit': readerNamed('coordinator-wopit'),
  'an expert by experience': readerNamed('client'),
  'a partner': readerNamed('partner'),
  'a funder': readerNamed('funder'),
  'a follower': readerNamed('follower'),
};

/** A line of a history, as somebody reads it. */
export interface ReadLine {
  seq: number;
  type: string;
  sentence: string;
  isWithheld: boolean;
}

/**
 * A process's history as somebody reads it, in both languages: what they may read now and might have read then.
 *
 * @param asked.until the history as it was when so many events had happened
 */
export function linesOf(asked: { world: World; living: Living; reader: Reader; until: number }): ReadLine[] {
  const { world, living, reader, until } = asked;
  const events = living.events.filter(({ seq }) => seq <= until);
  const told = toldIn(living, reader);
  const [now, then] = [seenIn(living, living.events, reader), seenIn(living, events, reader)];
  const erased = erasedIn(living.events);
  return (['nl', 'en'] as const).flatMap((language) => {
    const names = namesIn(world, language, erased);
    return events.filter(told).map((recorded) => {
      const isWithheld = !now(recorded) || !then(recorded);
      const sentence = tell({
        ...{ recorded, language, names, timeZone: 'Europe/Amsterdam' },
        ...(isWithheld && { unread: true as const }),
      });
      return { seq: recorded.seq, type: recorded.event.type, sentence, isWithheld };
    });
  });
}

/** What somebody is told of at all: nothing of what they may not read, and from outside what was decided on. */
function toldIn(living: Living, { person, roles: holdings }: Reader): (one: Recorded<Message>) => boolean {
  const { kind } = living.rules;
  const {
    teams = {},
    owner = null,
    published = 0,
  } = living.subject.state as {
    teams?: object;
    owner?: string | { person: string } | null;
    published?: number;
  };
  const around: Around = {
    ...{ id: living.id, programme: 'in-de-ggz', kind, workpackage: 'zorgverlening', teams: Object.keys(teams) },
    ...{ organisation: null, organisationTeams: [], team: null },
    published: published > 0,
    owner: typeof owner === 'string' ? owner : (owner?.person ?? null),
  };
  if (rights['process.read'].judge({ person, holdings, around }) === 'hidden') return () => false;
  const told = typesTold({ person, holdings }, around);
  return ({ event }) => told === 'all' || told.includes(event.type);
}

function seenIn({ rules }: Living, events: Recorded<Message>[], reader: Reader): (one: Recorded<Message>) => boolean {
  if (rules.kind === 'blueprint') return (one) => mayReadBlueprintEvent(one, reader.roles, 'zorgverlening');
  if (rules.kind !== 'cycle') return () => true;
  const shown = shownBy(events as Recorded<CycleEvent>[]);
  const around = { person: reader.person, roles: rolesAround(reader.roles, shown) };
  return (one) => mayReadEvent(one, { reader: around, shown });
}

/** The texts that were hidden: those of the line, and those of its corrections until then. */
function erasedIn(events: Recorded<Message>[]): Set<string> {
  return new Set(
    (events as Recorded<CycleEvent>[]).flatMap(({ seq, event }) => {
      if (event.type !== 'line-hidden') return [];
      const corrections = (events as Recorded<CycleEvent>[]).flatMap(({ seq: at, event: each }) =>
        at < seq && each.type === 'note-corrected' && each.line === event.line
          ? [each.was, each.note, each.reason]
          : [],
      );
      return [...event.texts, ...corrections];
    }),
  );
}

function namesIn(world: World, language: Language, erased: Set<string>): Names {
  const teams: Partial<Record<string, string>> = { dimence: 'Dimence', ggnet: 'GGnet', wopit: 'Wopit' };
  return {
    ...namelessIn(language),
    person: (id) => (id === null ? 'iemand' : `Persoon ${everybody.findIndex(({ person }) => person === id)}`),
    team: (id) => teams[id] ?? 'Elders',
    text: (reference) => {
      const text = reference ? world.texts.get(reference) : undefined;
      return text && !erased.has(reference ?? '') ? text.body : null;
    },
    process: () => 'Beginnen met het gesprek',
  };
}
