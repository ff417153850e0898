import { type ReactNode } from 'react';
import { type Workpackage } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { useWords } from '../../words/words.js';
import { workpackageWords } from '../../words/workpackage.js';

/** Who answers for it, who accompanies it, and which teams try things out. */
export function WhoWorks({
  workpackage: { owner, alt, teams },
  children,
}: {
  workpackage: Workpackage;
  children?: ReactNode;
}) {
  const say = useWords(workpackageWords);
  const names = (of: { name: string }[], none: 'noAlt' | 'noTeams') =>
    of.length === 0 ? <span className="soft">{say(none)}</span> : of.map(({ name }) => name).join(', ');
  return (
    <Card title={say('people')}>
      <dl className="pairs">
        <dt>{say('owner')}</dt>
        <dd>{owner?.name ?? <span className="soft">{say('noOwner')}</span>}</dd>
        <dt>{say('alt')}</dt>
        <dd>{names(alt, 'noAlt')}</dd>
        <dt>{say('teams')}</dt>
        <dd>{names(teams, 'noTeams')}</dd>
      </dl>
      {children}
    </Card>
  );
}
