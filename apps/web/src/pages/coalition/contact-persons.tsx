import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { everybody } from '../../api/programme.queries.js';
import { Card } from '../../design/card.js';
import { Loaded } from '../../design/loaded.js';
import { Sign } from '../../design/sign.js';
import { coalitionWords } from '../../words/coalition.js';
import { useWords } from '../../words/words.js';

/** Who records the steps of an organisation: its contact persons. */
export function ContactPersons({ organisation }: { organisation: string }) {
  const say = useWords(coalitionWords);
  const query = useQuery(everybody());
  return (
    <Card title={say('contact')}>
      <Loaded query={query}>
        {({ people }) => {
          const contacts = people.filter(({ roles }) =>
            roles.some((held) => held.role === 'partner' && held.organisation === organisation && held.now),
          );
          return contacts.length === 0 ? (
            <p className="gap">
              <Sign of={TriangleAlert} /> {say('noContact')}
            </p>
          ) : (
            <ul className="tight">
              {contacts.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <p className="small soft">{say('contactHelp')}</p>
    </Card>
  );
}
