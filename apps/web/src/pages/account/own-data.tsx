import { queryOptions, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { type Read } from '../../api/types.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { Sign } from '../../design/sign.js';
import { useDates } from '../../words/dates.js';
import { ownMessagesWords } from '../../words/own-messages.js';
import { useWords } from '../../words/words.js';
import { EraseMe } from './erase-me.js';

type Data = Read<'/api/me/data'>;

const ownData = queryOptions({ queryKey: ['own-data'], queryFn: () => answerOf(api.GET('/api/me/data')) });

/** All that is kept of somebody: to take along, to look at, and to have erased. */
export function OwnData() {
  const say = useWords(ownMessagesWords);
  const [isShown, setShown] = useState(false);
  return (
    <Card title={say('data')} id="data">
      <p>{say('dataHelp')}</p>
      <div>
        <a className="button second" href="/api/me/data" download="leerlus.json">
          <Sign of={Download} />
          <span>{say('download')}</span>
        </a>
      </div>
      <details
        onToggle={({ currentTarget }) => {
          setShown(currentTarget.open);
        }}
      >
        <summary>{say('known')}</summary>
        {isShown && <Known />}
      </details>
      <details>
        <summary>{say('erase')}</summary>
        <EraseMe />
      </details>
    </Card>
  );
}

function Known() {
  const say = useWords(ownMessagesWords);
  const query = useQuery(ownData);
  const dates = useDates();
  return (
    <Loaded query={query}>
      {({ person, devices, workAccounts, programmes }) => (
        <div className="stack">
          <dl className="pairs">
            <dt>{say('knownName')}</dt>
            <dd>{person.name}</dd>
            <dt>{say('knownAddress')}</dt>
            <dd>
              {person.email ?? say('knownNone')}
              {person.bouncingSince !== null && (
                <span className="gap"> {say('knownBouncing', { day: dates.day(person.bouncingSince) })}</span>
              )}
            </dd>
            <dt>{say('knownDevices')}</dt>
            <dd>{devices.length}</dd>
            <dt>{say('knownWork')}</dt>
            <dd>{workAccounts.length}</dd>
          </dl>
          {programmes.map((each) => (
            <InProgramme key={each.programme.id} of={each} />
          ))}
        </div>
      )}
    </Loaded>
  );
}

function InProgramme({ of }: { of: Data['programmes'][number] }) {
  const say = useWords(ownMessagesWords);
  const dates = useDates();
  const { programme, since, formerNames, roles, texts, approvals, deliveries, tokens, visit } = of;
  return (
    <section className="tight">
      <h3>{programme.name}</h3>
      <dl className="pairs">
        <dt>{say('knownSince')}</dt>
        <dd>{dates.day(since)}</dd>
        {visit && (
          <>
            <dt>{say('knownVisit')}</dt>
            <dd>{dates.day(visit.seen)}</dd>
          </>
        )}
        {formerNames.length > 0 && (
          <>
            <dt>{say('knownFormer')}</dt>
            <dd>{formerNames.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>{say('knownRoles')}</dt>
        <dd>{roles.length}</dd>
        <dt>{say('knownTexts')}</dt>
        <dd>{texts.length}</dd>
        <dt>{say('knownDecisions')}</dt>
        <dd>{approvals.length}</dd>
        <dt>{say('knownMails')}</dt>
        <dd>{deliveries.length}</dd>
        <dt>{say('knownTokens')}</dt>
        <dd>{tokens.length}</dd>
      </dl>
    </section>
  );
}
