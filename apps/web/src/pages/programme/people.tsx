import { useInfiniteQuery } from '@tanstack/react-query';
import { people, type Person, type Programme } from '../../api/programme.queries.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Failed } from '../../design/loaded.js';
import { useDates } from '../../words/dates.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';

/** Whom to ask, and everybody who takes part, as far as the reader may know of them. */
export function People({ programme: { contacts, people: roles } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  return (
    <Card title={say('people')}>
      {contacts.length > 0 && (
        <div className="tight">
          <h3>{say('contacts')}</h3>
          <ul className="tight">
            {contacts.map(({ role, person }) => (
              <li key={`${role.code} ${person.id}`}>
                {person.name} <span className="small soft">{role.label}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {roles.length > 0 && (
        <>
          <p className="small soft">{roles.map(({ role, count }) => `${role.label}: ${count}`).join(' · ')}</p>
          <details>
            <summary>{say('everybody')}</summary>
            <Everybody />
          </details>
        </>
      )}
    </Card>
  );
}

function Everybody() {
  const say = useWords(programmeWords);
  const dates = useDates();
  const query = useInfiniteQuery(people());
  const all = query.data?.pages.flatMap((page) => page.people) ?? [];
  const rolesOf = ({ roles }: Person) =>
    roles.map(({ label, now, from }) => (now ? label : `${label} (${say('comes', { day: dates.day(from) })})`));
  return (
    <div className="tight">
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      <ul className="tight">
        {all.map((person) => (
          <li key={person.id}>
            {person.name}
            <br />
            <span className="small soft">{rolesOf(person).join(', ')}</span>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button weight="second" busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {say('morePeople')}
          </Button>
        </div>
      )}
    </div>
  );
}
