import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './design/tokens.css';
import './design/base.css';
import { newQueryClient } from './api/query-client.js';
import { door } from './api/queries.js';
import { newRouter } from './routes.js';
import { beginToSpeak, preferredLanguage } from './words/words.js';

const queries = newQueryClient(() => {
  void queries.invalidateQueries({ queryKey: door().queryKey });
});
// Every page waits for who is there: that is asked before the page itself is fetched. Where it fails, the page says so.
queries.query(door()).catch(() => undefined);
const router = newRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const place = document.getElementById('leerlus');
if (!place) throw new Error('the page lacks the place for Leerlus');
await beginToSpeak(preferredLanguage());
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
