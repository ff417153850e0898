import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cycles } from '../../api/queries.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';

/** Where the programme stands. */
export function ProgrammePage() {
  const say = useWords(programmeWords);
  const { programme } = useMe();
  const query = useQuery(cycles());
  return (
    <Page title={programme.name}>
      <Card title={say('cycles')}>
        <Loaded query={query}>
          {({ cycles: all }) =>
            all.length === 0 ? (
              <Empty>{say('none')}</Empty>
            ) : (
              <ul className="tight">
                {all.map(({ id, title, phase }) => (
                  <li key={id}>
                    <Link to="/cycles/$id" params={{ id }}>
                      {title ?? id}
                    </Link>{' '}
                    <span className="soft">{phase.label}</span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Page>
  );
}
