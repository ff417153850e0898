import { Link } from '@tanstack/react-router';
import { rolesThatMayWithWorkpackage } from '../../../../../libs/domain/policies/workpackage.policy.js';
import { type Programme } from '../../api/programme.queries.js';
import { newWorkpackage } from '../../api/send.js';
import { Begin } from '../../commands/begin.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { useMe } from '../../session/me.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';
import { workpackageCommandWords } from '../../words/workpackage-commands.js';
import { createWorkpackage } from '../workpackage/workpackage.forms.js';

const beginning: readonly string[] = rolesThatMayWithWorkpackage['create-workpackage'];

/** The lines of work, each with a way to its page. */
export function Workpackages({ programme: { workpackages, settings } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  const { roles } = useMe();
  return (
    <Card title={say('workpackages')}>
      {workpackages.length === 0 ? (
        <Empty>{say('workpackagesNone')}</Empty>
      ) : (
        <ul className="tight">
          {workpackages.map(({ id, name, label }) => (
            <li key={id}>
              <Link to="/workpackages/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <span className="small soft">{label ?? settings.labels.workpackage}</span>
            </li>
          ))}
        </ul>
      )}
      {roles.some(({ role }) => beginning.includes(role)) && (
        <div>
          <Begin
            command="create-workpackage"
            form={createWorkpackage}
            words={workpackageCommandWords}
            here={{}}
            send={newWorkpackage}
            pageOf={(id) => ({ to: '/workpackages/$id', params: { id } })}
          />
        </div>
      )}
    </Card>
  );
}
