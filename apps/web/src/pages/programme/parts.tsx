import { looksFrom } from '../../../../../libs/domain/policies/standpoint.policy.js';
import { type Programme } from '../../api/programme.queries.js';
import { Card } from '../../design/card.js';
import { useMe } from '../../session/me.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { PutToCard } from '../mails/put-to-card.js';
import { steers } from '../mails/who-sees.js';
import { MeetingsCard } from '../meeting/meetings-card.js';
import { ChangeCard } from './change-card.js';
import { Coalition } from './coalition.js';
import { Conditions } from './conditions.js';
import { People } from './people.js';
import { Teams } from './teams.js';
import { Workpackages } from './workpackages.js';

/** Who looks at the programme from outside is asked for no conditions; the funder reads their own. */
const OUTSIDE = ['partner', 'follower', 'subscriber'];

/** Who takes part in a programme, on which conditions, and what it is made of. */
export function Parts({ programme: read }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const me = useMe();
  const worksHere = looksFrom(me.roles, 'within');
  const readsConditions = me.roles.some(({ role }) => !OUTSIDE.includes(role));
  return (
    <div className="columns">
      <div className="stack">
        <Teams programme={read} />
        <Coalition programme={read} />
        {readsConditions && <Conditions />}
      </div>
      <div className="stack">
        {steers(me) && <PutToCard />}
        {worksHere && <MeetingsCard />}
        <Workpackages programme={read} />
        <People programme={read} />
        {worksHere && <ChangeCard programme={read} />}
        {read.approach !== null && (
          <Card title={say('approach')}>
            <p className="written">{read.approach}</p>
          </Card>
        )}
        {read.examples !== null && read.examples.length > 0 && (
          <details className="card">
            <summary>{say('examples')}</summary>
            <ul className="tight small soft">
              {read.examples.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
