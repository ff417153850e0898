import { Page } from '../../shell/page.js';

/** To come. */
export function CyclePage() {
  return <Page title="Leerlus">{null}</Page>;
}
