import { Download } from 'lucide-react';
import { Card } from '../../design/card.js';
import { Sign } from '../../design/sign.js';
import { accountWords } from '../../words/account.js';
import { useWords } from '../../words/words.js';

/** All that is kept of somebody, to take along. */
export function OwnData() {
  const say = useWords(accountWords);
  return (
    <Card title={say('data')} id="data">
      <p>{say('dataHelp')}</p>
      <div>
        <a className="button second" href="/api/me/data" download="leerlus.json">
          <Sign of={Download} />
          <span>{say('download')}</span>
        </a>
      </div>
    </Card>
  );
}
