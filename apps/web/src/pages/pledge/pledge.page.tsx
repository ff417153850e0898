import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { allowedOf, type Pledge } from '../../api/process.queries.js';
import { pledge } from '../../api/queries.js';
import { toPledge } from '../../api/send.js';
import { Commands } from '../../commands/commands.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { useDates } from '../../words/dates.js';
import { pledgeWords } from '../../words/pledge.js';
import { useWords } from '../../words/words.js';
import { HappenedCard } from '../process/happened-card.js';
import { pledgeForms } from './pledge.forms.js';

const tones: Partial<Record<string, Tone>> = { signed: 'done', asked: 'soon', expired: 'late' };

/** A pledge: what is promised, by whom, with whom and for how long; its signature, and what became of it. */
export function PledgePage() {
  const { id } = useParams({ from: '/signed-in/pledges/$id' });
  const say = useWords(pledgeWords);
  const dates = useDates();
  const { programme } = useMe();
  const query = useQuery(pledge(id));
  const { data: allowed } = useQuery(allowedOf('pledges', id));
  const read = query.data;
  return (
    <Page
      key={id}
      title={read ? say('pledgeOf', { who: whoseOf(read) }) : say('pledge')}
      crumbs={[{ label: programme.name, link: { to: '/programme' } }]}
      lead={
        read && (
          <>
            <Badge tone={tones[read.state.code] ?? 'plain'}>{read.state.label}</Badge>
            {read.signed !== null && (
              <span>{say(read.state.code === 'signed' ? 'onDay' : 'signedOn', { day: dates.day(read.signed) })}</span>
            )}
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shown) => {
          const on = {
            ...{ id, here: shown, forms: pledgeForms, words: pledgeWords },
            ...{ allowed: allowed?.allowed ?? [], send: toPledge(id) },
          };
          return (
            <div className="columns">
              <div className="stack">
                <Card title={say('promise')}>
                  {shown.text === null ? (
                    <p className="soft">{say('erased')}</p>
                  ) : (
                    <blockquote className="quoted">{shown.text}</blockquote>
                  )}
                  <Commands
                    on={on}
                    of={['sign-pledge', 'renew-pledge', 'withdraw-pledge']}
                    isFirst={shown.state.code !== 'signed'}
                  />
                </Card>
                <HappenedCard kind="pledges" id={id} />
              </div>
              <Facts pledge={shown} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Facts({ pledge: shown }: { pledge: Pledge }) {
  const say = useWords(pledgeWords);
  const { level, with: other, signatory, signed } = shown;
  const who = signatory.person?.name ?? signatory.name;
  return (
    <Card title={say('facts')}>
      <dl className="pairs">
        <dt>{say('levelIs')}</dt>
        <dd>{level.label}</dd>
        <dt>{say('withWhom')}</dt>
        <dd>{other.organisation?.name ?? other.name}</dd>
        {(signed === null || who !== null) && (
          <>
            <dt>{say(signed === null ? 'signs' : 'signed')}</dt>
            <dd>{who ?? <span className="soft">{say('nobody')}</span>}</dd>
          </>
        )}
        <dt>{say('period')}</dt>
        <dd>
          <Period pledge={shown} />
        </dd>
      </dl>
    </Card>
  );
}

function Period({ pledge: { from, until } }: { pledge: Pledge }) {
  const say = useWords(pledgeWords);
  const dates = useDates();
  if (from !== null && until !== null) {
    return say('periodFull', { from: dates.day(from), until: dates.lastDay(until) });
  }
  if (from !== null) return say('periodFrom', { from: dates.day(from) });
  return until === null ? say('periodNone') : say('periodUntil', { until: dates.lastDay(until) });
}

function whoseOf({ team, organisation }: Pledge): string {
  return team?.name ?? organisation?.name ?? '';
}
