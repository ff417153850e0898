import { type EntityManager } from 'typeorm';
import { ApiToken } from '../../../libs/persistence/entities/api-token.entity.js';
import { CalendarFeed } from '../../../libs/persistence/entities/calendar-feed.entity.js';
import { FormerName } from '../../../libs/persistence/entities/former-name.entity.js';
import { MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { Visit } from '../../../libs/persistence/entities/visit.entity.js';
import { type OwnTraces } from './own-traces.view.js';

/** What using a programme left behind of somebody; it is read within that programme. */
export async function readOwnTraces(
  manager: EntityManager,
  here: { programme: string; person: string },
): Promise<OwnTraces> {
  const { programme, person } = here;
  const [names, visit, feeds, tokens, mailLinks, deliveries, waiting] = await Promise.all([
    manager.find(FormerName, { where: { programme, noun: 'person', id: person }, order: { until: 'asc' } }),
    manager.findOneBy(Visit, here),
    manager.find(CalendarFeed, { where: here, order: { made: 'asc' } }),
    manager.find(ApiToken, { where: here, order: { made: 'asc' } }),
    manager.countBy(MailLink, here),
    manager.query<WithTime<OwnTraces['deliveries'][number], 'sent'>[]>(DELIVERIES, [programme, person]),
    manager.query<WithTime<OwnTraces['waiting'][number], 'made'>[]>(WAITING, [programme, person]),
  ]);
  return {
    formerNames: names.map(({ name, until }) => ({ name, until: until.toISOString() })),
    visit: visit && {
      before: visit.before?.toISOString() ?? null,
      began: visit.began.toISOString(),
      seen: visit.seen.toISOString(),
    },
    calendars: feeds.map(({ made, revoked }) => ({
      made: made.toISOString(),
      revoked: revoked?.toISOString() ?? null,
    })),
    tokens: tokens.map(({ name, scopes, made, until, usedOn, revoked }) => ({
      ...{ name, scopes, usedOn },
      made: made.toISOString(),
      until: until.toISOString(),
      revoked: revoked?.toISOString() ?? null,
    })),
    mailLinks,
    deliveries: deliveries.map((each) => ({ ...each, sent: each.sent.toISOString() })),
    waiting: waiting.map((each) => ({ ...each, made: each.made.toISOString() })),
  };
}

/** A row as it is read, with an instant where the answer has text. */
type WithTime<Row, Key extends keyof Row> = Omit<Row, Key> & Record<Key, Date>;

const DELIVERIES = `
select d.process as "where", m.what, m.step, d.role, d.team, d.sent
from delivery d join message m on m.id = d.message
where d.programme = $1 and d.person = $2 order by d.sent, d.message`;

const WAITING = `
select l.process as "where", m.what, l.state, l.made, l.attempts
from letter l join message m on m.id = l.message
where l.programme = $1 and l.person = $2 order by l.made, l.message`;
