import { Page } from '../../shell/page.js';

/** To come. */
export function AccountPage() {
  return <Page title="Leerlus">{null}</Page>;
}
