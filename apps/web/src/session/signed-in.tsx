import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { door } from '../api/queries.js';
import { Loaded } from '../design/loaded.js';
import { Shell } from '../shell/shell.js';
import { isLanguage, speak } from '../words/words.js';
import { keepWanted, takeWanted } from './back.js';
import { MeContext } from './me.js';

/** Lets whoever is signed in through to the pages; others go to where one signs in, and come back to where they were. */
export function SignedIn() {
  const query = useQuery(door());
  return (
    <Loaded query={query} waiting={<div className="alone" aria-busy="true" />}>
      {({ me, sample }) =>
        me ? (
          <MeContext value={me}>
            <Arrival language={me.language} />
            <Shell />
          </MeContext>
        ) : (
          <ToDoor sample={sample} />
        )
      }
    </Loaded>
  );
}

/** Speaks the language of whoever arrives, and brings them to the page that they wanted. */
function Arrival({ language }: { language: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    if (isLanguage(language)) void speak(language);
  }, [language]);
  useEffect(() => {
    const wanted = takeWanted();
    if (wanted !== undefined) void navigate({ to: wanted, replace: true });
  }, [navigate]);
  return null;
}

function ToDoor({ sample }: { sample: boolean }) {
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
  useEffect(() => {
    keepWanted(path);
    if (sample) void navigate({ to: '/sample', replace: true });
    else window.location.replace('/sign-in');
  }, [navigate, path, sample]);
  return <div className="alone" aria-busy="true" />;
}
