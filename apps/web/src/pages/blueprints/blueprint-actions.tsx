import { Download, Play, Printer } from 'lucide-react';
import { useState } from 'react';
import { type Blueprint } from '../../api/work.queries.js';
import { Button } from '../../design/button.js';
import { Sign } from '../../design/sign.js';
import { useMe } from '../../session/me.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useLanguage, useWords } from '../../words/words.js';
import { BeginWith } from './begin-with.js';

/** The roles in which a cycle can be begun; the API asks again. */
const BEGINNING = ['lead', 'alt', 'facilitator'];

const formats = ['word', 'pdf'] as const;

/** What one can do with a blueprint: begin with it, print it, take it along. */
export function BlueprintActions({ blueprint: { id, title, published, status } }: { blueprint: Blueprint }) {
  const say = useWords(blueprintsWords);
  const language = useLanguage();
  const { roles } = useMe();
  const [begins, setBegins] = useState(false);
  const mayBegin = roles.some(({ role }) => BEGINNING.includes(role));
  const isThere = published.length > 0 && status.code === 'published';
  return (
    <div className="row actions">
      {mayBegin && isThere && (
        <Button
          sign={Play}
          onPress={() => {
            setBegins(true);
          }}
        >
          {say('begin')}
        </Button>
      )}
      <Button
        weight="second"
        sign={Printer}
        onPress={() => {
          window.print();
        }}
      >
        {say('print')}
      </Button>
      {formats.map((format) => (
        <a
          key={format}
          className="button second"
          href={`/api/blueprints/${encodeURIComponent(id)}/export?format=${format}&lang=${language}`}
          download
        >
          <Sign of={Download} />
          <span>{say(format)}</span>
        </a>
      ))}
      {begins && (
        <BeginWith
          blueprint={{ id, title }}
          onClose={() => {
            setBegins(false);
          }}
        />
      )}
    </div>
  );
}
