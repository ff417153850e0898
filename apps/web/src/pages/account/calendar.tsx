import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus, Copy } from 'lucide-react';
import { answerOf, api, doneBy } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { Notice } from '../../design/notice.js';
import { tellStatus } from '../../shell/status.js';
import { useDates } from '../../words/dates.js';
import { ownMessagesWords } from '../../words/own-messages.js';
import { useWords } from '../../words/words.js';

const calendar = queryOptions({ queryKey: ['calendar'], queryFn: () => answerOf(api.GET('/api/me/calendar')) });

const programs = ['outlook', 'google', 'apple'] as const;

/** The secret address under which one's own calendar programme reads what one has to do: shown once, made anew, revoked. */
export function CalendarAddress() {
  const say = useWords(ownMessagesWords);
  const dates = useDates();
  const queries = useQueryClient();
  const query = useQuery(calendar);
  const make = useMutation({
    mutationFn: () => answerOf(api.POST('/api/me/calendar')),
    onSuccess: () => queries.invalidateQueries(calendar),
  });
  const revoke = useMutation({
    mutationFn: () => doneBy(api.DELETE('/api/me/calendar')),
    onSuccess: () => {
      make.reset();
      tellStatus({ tone: 'done', text: say('calendarRevoked') });
      return queries.invalidateQueries(calendar);
    },
  });
  return (
    <Card title={say('calendar')} id="calendar">
      <p className="small soft">{say('calendarHelp')}</p>
      <Loaded query={query}>
        {({ made }) => (
          <>
            {made !== null && !make.data && <p>{say('calendarSince', { day: dates.day(made) })}</p>}
            {make.data && <Shown address={make.data.address} />}
            <div className="row">
              <Button
                weight="second"
                sign={CalendarPlus}
                busy={make.isPending}
                onPress={() => {
                  make.mutate();
                }}
              >
                {say(made === null ? 'calendarMake' : 'calendarAnew')}
              </Button>
              {made !== null && (
                <Button
                  weight="quiet"
                  busy={revoke.isPending}
                  onPress={() => {
                    revoke.mutate();
                  }}
                >
                  {say('calendarRevoke')}
                </Button>
              )}
            </div>
            {made !== null && <p className="small soft">{say('calendarAnewHelp')}</p>}
          </>
        )}
      </Loaded>
      <SaidProblem problem={make.error ?? revoke.error} />
      <details>
        <summary>{say('howTo')}</summary>
        <ul className="tight">
          {programs.map((program) => (
            <li key={program}>{say(program)}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Shown({ address }: { address: string }) {
  const say = useWords(ownMessagesWords);
  return (
    <Notice tone="done" alert>
      <p>{say('calendarMade')}</p>
      <code className="digest">{address}</code>
      <div>
        <Button
          weight="second"
          sign={Copy}
          onPress={() => {
            void navigator.clipboard.writeText(address).then(() => {
              tellStatus({ tone: 'done', text: say('copied') });
            });
          }}
        >
          {say('copy')}
        </Button>
      </div>
    </Notice>
  );
}
