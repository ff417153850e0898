import { Link, useRouterState } from '@tanstack/react-router';
import { BookOpen, ChartGantt, CircleUserRound, ListChecks, PencilLine, RotateCw, type LucideIcon } from 'lucide-react';
import { Suspense } from 'react';
import { part } from '../design/fetched.js';
import { Sign } from '../design/sign.js';
import { useMe } from '../session/me.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import { useNote } from '../note/note-open.js';
import './side-bar.css';

// What the page shows is asked for first.
const TodoCount = part(() => import('./todo-count.js'), 'TodoCount');

const ways = [
  { to: '/todo', name: 'todo', sign: ListChecks },
  { to: '/programme', name: 'programme', sign: ChartGantt },
  { to: '/blueprints', name: 'blueprints', sign: BookOpen },
  { to: '/account', name: 'account', sign: CircleUserRound },
] as const satisfies { to: string; name: string; sign: LucideIcon }[];

/** Pages of what a programme does; one comes to them from it. */
const WITHIN_PROGRAMME = /^\/(cycles|workpackages|coalition|pledges|meetings)\//;

/** The ways through the pages, with the note first; on a phone a bar at the bottom. */
export function SideBar() {
  const say = useWords(shellWords);
  const { openNote } = useNote();
  const isWithin = useRouterState({ select: ({ location }) => WITHIN_PROGRAMME.test(location.pathname) });
  return (
    <header className="side">
      <Link to="/todo" className="logo">
        <Sign of={RotateCw} />
        Leerlus
      </Link>
      <button type="button" className="button note" onClick={openNote}>
        <Sign of={PencilLine} />
        <span>{say('note')}</span>
      </button>
      <nav aria-label={say('menu')}>
        <ul>
          {ways.map(({ to, name, sign }) => (
            <li key={to}>
              <Link
                to={to}
                activeProps={{ 'aria-current': 'page' }}
                inactiveProps={name === 'programme' && isWithin ? { 'aria-current': true } : {}}
              >
                <Sign of={sign} />
                <span>{say(name)}</span>
                {name === 'todo' && (
                  <Suspense>
                    <TodoCount />
                  </Suspense>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ActingAs />
    </header>
  );
}

/** As whom one acts. */
function ActingAs() {
  const say = useWords(shellWords);
  const { roles, programme } = useMe();
  return (
    <div className="foot small soft">
      <p>{roles.length > 0 ? say('workingAs') : say('reading')}</p>
      {roles.slice(0, 3).map(({ label }) => (
        <p key={label}>
          <strong>{label}</strong>
        </p>
      ))}
      <p>{programme.name}</p>
    </div>
  );
}
