import { Link } from '@tanstack/react-router';
import { RotateCw } from 'lucide-react';
import { ButtonLink } from '../../design/button.js';
import { Sign } from '../../design/sign.js';
import { Page } from '../../shell/page.js';
import { shellWords } from '../../words/shell.js';
import { useWords } from '../../words/words.js';

/** Where an address leads nowhere. */
export function NotFoundPage() {
  const say = useWords(shellWords);
  return (
    <main className="alone">
      <Link to="/todo" className="logo">
        <Sign of={RotateCw} />
        Leerlus
      </Link>
      <Page title={say('notFound')} lead={<p>{say('notFoundDetail')}</p>}>
        <div>
          <ButtonLink to="/todo">{say('toTodo')}</ButtonLink>
        </div>
      </Page>
    </main>
  );
}
