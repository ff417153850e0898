import { lazy, Suspense } from 'react';
import { fetched } from '../design/fetched.js';
import { type Asking } from './form-dialog.js';

// What a page needs to be read comes first; a form comes when somebody opens one.
const FormDialog = lazy(() =>
  fetched(() => import('./form-dialog.js')).then((loaded) => ({ default: loaded.FormDialog<unknown, unknown> })),
);

/** A form above the page, which is loaded when it is opened. */
export function OpenedForm<Here, Sent>(asking: Asking<Here, Sent>) {
  return (
    <Suspense>
      <FormDialog {...(asking as Asking<unknown, unknown>)} />
    </Suspense>
  );
}
