import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { putToUs } from '../../api/mails.queries.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { useDates } from '../../words/dates.js';
import { programmeMailsWords } from '../../words/programme-mails.js';
import { useWords } from '../../words/words.js';
import { pageOf } from '../process/page-of.js';

/** What was left and was put to the project lead or the board: who must act, and since when it waits. */
export function PutToCard() {
  const say = useWords(programmeMailsWords);
  const dates = useDates();
  const query = useInfiniteQuery(putToUs());
  return (
    <Card title={say('putTo')} id="put-to">
      <Loaded query={query}>
        {({ pages }) => {
          const all = pages.flatMap(({ putTo }) => putTo);
          const empty = pages[0]?.empty ?? null;
          if (empty !== null) return <Empty>{empty}</Empty>;
          return (
            <>
              <p className="small soft">{say('putToHelp')}</p>
              <ul className="lines">
                {all.map(({ process, what, sentence, who, put, byHand, until, when }) => (
                  <li key={`${process.id} ${what}`} className="tight">
                    <p className="sentence">{sentence}</p>
                    <Link {...pageOf(process)}>{process.title}</Link>
                    <span className="row small soft">
                      {when === 'late' && until !== null && (
                        <Badge tone="late">{say('since', { day: dates.lastDay(until) })}</Badge>
                      )}
                      <span>{say('whoActs', { who: who.map(({ label }) => label).join(', ') })}</span>
                      <span>
                        {say('putOn', { day: dates.day(put) })}
                        {byHand && ` ${say('byHand')}`}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      {query.hasNextPage && (
        <div>
          <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {say('morePut')}
          </Button>
        </div>
      )}
    </Card>
  );
}
