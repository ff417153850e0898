import { looksAfterMails, steers } from './who-sees.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { programmeMailsWords } from '../../words/programme-mails.js';
import { useWords } from '../../words/words.js';
import { PlannedCard } from './planned-card.js';
import { UndeliveredCard } from './undelivered-card.js';

/** What the programme tells people: what will go out, and, for an administrator, what did not arrive. */
export function MailsPage() {
  const say = useWords(programmeMailsWords);
  const me = useMe();
  return (
    <Page
      title={say('title')}
      lead={<p>{say('lead')}</p>}
      crumbs={[{ label: me.programme.name, link: { to: '/programme' } }]}
    >
      {looksAfterMails(me) && <UndeliveredCard />}
      {steers(me) && <PlannedCard />}
    </Page>
  );
}
