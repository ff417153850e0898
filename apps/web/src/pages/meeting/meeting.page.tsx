import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarX } from 'lucide-react';
import { allowedOf, meeting, type Meeting } from '../../api/process.queries.js';
import { toMeeting } from '../../api/send.js';
import { Commands } from '../../commands/commands.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { Notice } from '../../design/notice.js';
import { useMe } from '../../session/me.js';
import { Page, type Crumb } from '../../shell/page.js';
import { meetingWords } from '../../words/meeting.js';
import { useWords } from '../../words/words.js';
import { HappenedCard } from '../process/happened-card.js';
import { meetingForms } from './meeting.forms.js';
import { useSpan } from './span.js';
import { WhoComes } from './who-comes.js';
import { YourAnswer } from './your-answer.js';

const tones: Partial<Record<string, Tone>> = { planned: 'soon', held: 'done' };

/** A meeting: when and where, what it is about, who comes; and whether one comes oneself. */
export function MeetingPage() {
  const { id } = useParams({ from: '/signed-in/meetings/$id' });
  const say = useWords(meetingWords);
  const { programme } = useMe();
  const span = useSpan();
  const query = useQuery(meeting(id));
  const { data: allowed } = useQuery(allowedOf('meetings', id));
  const read = query.data;
  return (
    <Page
      key={id}
      title={read?.title ?? say('untitled')}
      crumbs={crumbsOf(programme.name, read)}
      lead={
        read && (
          <>
            <Badge tone={tones[read.state.code] ?? 'plain'}>{read.state.label}</Badge>
            <span>{span(read)}</span>
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shown) => {
          const on = {
            ...{ id, here: shown, forms: meetingForms, words: meetingWords },
            ...{ allowed: allowed?.allowed ?? [], send: toMeeting(id) },
          };
          return (
            <div className="columns">
              <div className="stack">
                {shown.state.code === 'cancelled' && (
                  <Notice tone="late" sign={CalendarX}>
                    <p>{shown.reason === null ? say('calledOff') : say('called', { reason: shown.reason })}</p>
                  </Notice>
                )}
                <YourAnswer on={on} />
                <Card title={say('agendaCard')}>
                  {shown.agenda === null ? <Empty>{say('noAgenda')}</Empty> : <p className="written">{shown.agenda}</p>}
                </Card>
                <WhoComes meeting={shown} />
              </div>
              <div className="stack">
                <Facts meeting={shown}>
                  <Commands on={on} of={['move-meeting', 'cancel-meeting']} />
                </Facts>
                <HappenedCard kind="meetings" id={id} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** When, where, of whom. */
function Facts({ meeting: shown, children }: { meeting: Meeting; children: React.ReactNode }) {
  const say = useWords(meetingWords);
  const span = useSpan();
  const { workpackage, place, planner } = shown;
  return (
    <Card title={say('meeting')}>
      <dl className="pairs">
        <dt>{say('when')}</dt>
        <dd>{span(shown)}</dd>
        <dt>{say('where')}</dt>
        <dd>{place ?? <span className="soft">{say('noPlace')}</span>}</dd>
        <dt>{say('forWhom')}</dt>
        <dd>{workpackage === null ? say('ofBoard') : say('ofGroup', { workpackage: workpackage.name })}</dd>
        {planner && (
          <>
            <dt>{say('planner')}</dt>
            <dd>{planner.name}</dd>
          </>
        )}
      </dl>
      {children}
    </Card>
  );
}

function crumbsOf(programme: string, read: Meeting | undefined): Crumb[] {
  const first: Crumb = { label: programme, link: { to: '/programme' } };
  if (!read?.workpackage) return [first];
  const { id, name } = read.workpackage;
  return [first, { label: name, link: { to: '/workpackages/$id', params: { id } } }];
}
