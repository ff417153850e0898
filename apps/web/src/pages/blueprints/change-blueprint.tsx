import { useQuery } from '@tanstack/react-query';
import { allowedOf } from '../../api/process.queries.js';
import { toBlueprint } from '../../api/send.js';
import { type Blueprint } from '../../api/work.queries.js';
import { Commands } from '../../commands/commands.js';
import { Card } from '../../design/card.js';
import { blueprintCommandWords } from '../../words/blueprint-commands.js';
import { useWords } from '../../words/words.js';
import { blueprintForms } from './blueprint.forms.js';

const usual = ['edit-blueprint', 'merge-factors', 'publish-blueprint', 'review-blueprint'];
const seldom = ['appoint-blueprint-owner', 'replace-blueprint', 'withdraw-blueprint'];

/** What may be done to a blueprint, for whoever writes it or looks after it. */
export function ChangeBlueprint({ blueprint }: { blueprint: Blueprint }) {
  const say = useWords(blueprintCommandWords);
  const { id } = blueprint;
  const { data } = useQuery(allowedOf('blueprints', id));
  const allowed = data?.allowed ?? [];
  if (!allowed.some(({ possible }) => possible)) return null;
  const on = {
    ...{ id, here: blueprint, forms: blueprintForms, words: blueprintCommandWords },
    ...{ allowed, send: toBlueprint(id) },
  };
  return (
    <Card title={say('change')} id="change">
      <Commands on={on} of={usual} />
      <Commands on={on} of={seldom} />
    </Card>
  );
}
