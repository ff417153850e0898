import { Suspense } from 'react';
import { Card } from '../../design/card.js';
import { part } from '../../design/fetched.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { accountWords } from '../../words/account.js';
import { useWords } from '../../words/words.js';
import { CalendarAddress } from './calendar.js';
import { Devices } from './devices.js';
import { Messages } from './messages.js';
import { OwnAddress } from './own-address.js';
import { Programmes } from './programmes.js';
import { QuietDays } from './quiet-days.js';
import { SignOut } from './sign-out.js';
import { WhoYouAre } from './who-you-are.js';

// What is seldom used comes after the rest.
const Leave = part(() => import('./leave.js'), 'Leave');
const OwnData = part(() => import('./own-data.js'), 'OwnData');
const Tokens = part(() => import('./tokens.js'), 'Tokens');

/** Everything about oneself: name and language, how messages come, quiet days and calendar, roles, devices, links with other programs, one's data. */
export function AccountPage() {
  const say = useWords(accountWords);
  const me = useMe();
  return (
    <Page title={say('title')}>
      <div className="columns">
        <div className="stack">
          <WhoYouAre />
          <OwnAddress />
          <Messages />
          <QuietDays />
          <CalendarAddress />
          <Devices />
          <Suspense>
            <Tokens />
          </Suspense>
        </div>
        <div className="stack">
          <Card title={say('roles')}>
            {me.roles.length === 0 ? (
              <p className="soft">{say('noRoles')}</p>
            ) : (
              <ul className="tight">
                {me.roles.map(({ label }) => (
                  <li key={label}>{label}</li>
                ))}
              </ul>
            )}
            <Suspense>
              <Leave />
            </Suspense>
          </Card>
          <Programmes />
          <SignOut />
          <Suspense>
            <OwnData />
          </Suspense>
          <Card title={say('accessibility')} id="accessibility">
            <p>{say('accessibilityText')}</p>
          </Card>
          {me.programme.examples !== null && (
            <details className="card" id="examples">
              <summary>{say('examples')}</summary>
              <ul className="tight small soft">
                {me.programme.examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
    </Page>
  );
}
