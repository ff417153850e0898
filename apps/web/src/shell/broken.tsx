import { Failed } from '../design/loaded.js';

/** Instead of a page that could not be shown: what to do, in the reader's language. */
export function Broken({ error }: { error: unknown }) {
  return (
    <Failed
      error={error}
      again={() => {
        window.location.reload();
      }}
    />
  );
}
