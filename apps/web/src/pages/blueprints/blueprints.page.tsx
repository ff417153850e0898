import { Empty } from '../../design/empty.js';
import { Page } from '../../shell/page.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

/** What was learnt and can be begun with. */
export function BlueprintsPage() {
  const say = useWords(blueprintsWords);
  return (
    <Page title={say('title')}>
      <Empty>{say('none')}</Empty>
    </Page>
  );
}
