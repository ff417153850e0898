import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isOver } from '../../../../../libs/domain/coalition/entry.steps.js';
import { allowedOf, entry } from '../../api/process.queries.js';
import { toEntry } from '../../api/send.js';
import { Commands } from '../../commands/commands.js';
import { MoreCommands } from '../../commands/more-commands.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { coalitionWords } from '../../words/coalition.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { HappenedCard } from '../process/happened-card.js';
import { ContactPersons } from './contact-persons.js';
import { entryForms } from './entry.forms.js';
import { Needed } from './needed.js';
import { Steps } from './steps-taken.js';

const tones: Partial<Record<string, Tone>> = { joined: 'done', signed: 'done', expired: 'late', paused: 'soon' };

/** How far an organisation is with entering the coalition: its steps, its term, what is still needed, by whom. */
export function EntryPage() {
  const { id } = useParams({ from: '/signed-in/coalition/$id' });
  const say = useWords(coalitionWords);
  const dates = useDates();
  const { programme } = useMe();
  const query = useQuery(entry(id));
  const { data: allowed } = useQuery(allowedOf('coalition', id));
  const read = query.data;
  return (
    <Page
      key={id}
      title={read ? say('entryOf', { organisation: read.organisation.name }) : say('entry')}
      crumbs={[{ label: programme.name, link: { to: '/programme' } }]}
      lead={
        read && (
          <>
            <Badge tone={tones[read.state.code] ?? 'plain'}>{read.state.label}</Badge>
            <span>{say('since', { day: dates.day(read.since) })}</span>
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shown) => {
          const on = {
            ...{ id, here: shown, forms: entryForms, words: coalitionWords },
            ...{ allowed: allowed?.allowed ?? [], send: toEntry(id) },
          };
          return (
            <div className="columns">
              <div className="stack">
                <Needed entry={shown}>
                  <Commands on={on} of={['waive-requirement']} />
                </Needed>
                <Steps entry={shown}>
                  <Commands
                    on={on}
                    of={['record-step', 'renew-entry', 'resume-entry', 'set-term']}
                    isFirst={!isOver(shown.state.code)}
                  />
                </Steps>
                <MoreCommands on={on} of={['pause-entry', 'think-along', 'decline-entry', 'leave-coalition']} />
              </div>
              <div className="stack">
                <Card title={say('entry')}>
                  <dl className="pairs">
                    <dt>{say('as')}</dt>
                    <dd>{shown.as.label}</dd>
                    <dt>{say('term')}</dt>
                    <dd>
                      {shown.until === null ? (
                        <span className="soft">{say('noTerm')}</span>
                      ) : (
                        dates.lastDay(shown.until)
                      )}
                    </dd>
                    {shown.note !== null && (
                      <>
                        <dt>{say('note')}</dt>
                        <dd>{shown.note}</dd>
                      </>
                    )}
                  </dl>
                </Card>
                <ContactPersons organisation={shown.organisation.id} />
                <HappenedCard kind="coalition" id={id} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
