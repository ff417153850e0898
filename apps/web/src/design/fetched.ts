import { lazy, type ComponentType } from 'react';

/**
 * Fetches a part of the pages; without a connection, as soon as there is one again: what is on the page stays, and above it
 * stands that one is not connected. It is not tried in vain before: a browser remembers that a module could not be fetched.
 */
export async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  if (!navigator.onLine) await connected();
  return fetch();
}

/** A component that is fetched when it is first shown. */
export function part<Name extends string, Props>(fetch: () => Promise<Record<Name, ComponentType<Props>>>, name: Name) {
  return lazy(() => fetched(fetch).then((loaded) => ({ default: loaded[name] })));
}

/** Until there is a connection. */
function connected(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener(
      'online',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
