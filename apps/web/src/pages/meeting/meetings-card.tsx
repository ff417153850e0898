import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rolesForMeetings } from '../../../../../libs/domain/policies/meeting.policy.js';
import { meetingsToCome } from '../../api/process.queries.js';
import { newMeeting } from '../../api/send.js';
import { Begin } from '../../commands/begin.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { meetingWords } from '../../words/meeting.js';
import { useWords } from '../../words/words.js';
import { planMeeting } from './meeting.forms.js';
import { useSpan } from './span.js';

const planning: readonly string[] = rolesForMeetings['plan-meeting'];

/** When people come together: all that one may read, or those of one workpackage; and planning another. */
export function MeetingsCard({ workpackage }: { workpackage?: string }) {
  const say = useWords(meetingWords);
  const { roles } = useMe();
  const span = useSpan();
  const query = useQuery(meetingsToCome());
  const mayPlan = roles.some(({ role }) => planning.includes(role));
  const plan = mayPlan ? (
    <Begin
      command="plan-meeting"
      form={planMeeting}
      words={meetingWords}
      here={{ workpackage }}
      send={newMeeting}
      pageOf={(id) => ({ to: '/meetings/$id', params: { id } })}
    />
  ) : undefined;
  return (
    <Card title={say('meetings')} id="meetings">
      <Loaded query={query}>
        {({ meetings }) => {
          const here = meetings.filter((each) => workpackage === undefined || each.workpackage?.id === workpackage);
          if (here.length === 0) return <Empty action={plan}>{say('none')}</Empty>;
          return (
            <>
              <ul className="lines">
                {here.map((each) => (
                  <li key={each.id} className="tight">
                    <Link to="/meetings/$id" params={{ id: each.id }}>
                      {each.title ?? say('untitled')}
                    </Link>
                    <span className="small soft">
                      {span(each)}
                      {each.place !== null && ` · ${each.place}`}
                    </span>
                  </li>
                ))}
              </ul>
              {plan && <div>{plan}</div>}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
