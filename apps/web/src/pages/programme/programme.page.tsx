import { useQuery } from '@tanstack/react-query';
import { History, Mail, Plus } from 'lucide-react';
import { looksFrom } from '../../../../../libs/domain/policies/standpoint.policy.js';
import { programme } from '../../api/programme.queries.js';
import { ButtonLink } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { programmeMailsWords } from '../../words/programme-mails.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { PutToCard } from '../mails/put-to-card.js';
import { looksAfterMails, steers } from '../mails/who-sees.js';
import { MeetingsCard } from '../meeting/meetings-card.js';
import { ChangeCard } from './change-card.js';
import { Coalition } from './coalition.js';
import { Conditions } from './conditions.js';
import { People } from './people.js';
import { PlanningCard } from './planning-card.js';
import './programme.css';
import { Teams } from './teams.js';
import { Workpackages } from './workpackages.js';

/** Where the programme stands: its planning first, then who takes part and on which conditions. */
export function ProgrammePage() {
  const say = useWords(programmeWords);
  const sayMails = useWords(programmeMailsWords);
  const me = useMe();
  const { programme: mine, roles, administers } = me;
  const query = useQuery(programme());
  const worksHere = looksFrom(roles, 'within');
  const readsConditions = roles.some(({ role }) => !OUTSIDE.includes(role));
  return (
    <Page
      title={mine.name}
      lead={query.data?.aim === null ? undefined : <p className="lead">{query.data?.aim}</p>}
      actions={
        <div className="row">
          {administers && (
            <ButtonLink to="/start" weight="quiet" sign={Plus}>
              {say('found')}
            </ButtonLink>
          )}
          {(steers(me) || looksAfterMails(me)) && (
            <ButtonLink to="/programme/mails" weight="quiet" sign={Mail}>
              {sayMails('toPage')}
            </ButtonLink>
          )}
          <ButtonLink to="/programme/timeline" weight="second" sign={History}>
            {say('timeline')}
          </ButtonLink>
        </div>
      }
    >
      <PlanningCard />
      <Loaded query={query}>
        {(read) => (
          <>
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
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Who looks at the programme from outside is asked for no conditions; the funder reads their own. */
const OUTSIDE = ['partner', 'follower', 'subscriber'];
