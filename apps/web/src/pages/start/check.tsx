import { useQuery } from '@tanstack/react-query';
import { templates } from '../../api/programme.queries.js';
import { Button } from '../../design/button.js';
import { startWords } from '../../words/start.js';
import { useWords } from '../../words/words.js';
import { type Founding } from './founding.js';

/** All that was filled in, with a way back to each. */
export function Check({ founding, onChange }: { founding: Founding; onChange: (place: number) => void }) {
  const say = useWords(startWords);
  const { data } = useQuery(templates());
  const { template, name, aim, leadName, leadEmail, language, cycle, workpackage, board } = founding;
  const words = [cycle, workpackage, board].map((word) => word.trim()).filter((word) => word !== '');
  const said = [
    { what: say('templateShort'), value: data?.templates.find(({ code }) => code === template)?.label ?? '' },
    { what: say('aboutShort'), value: `${name}: ${aim}` },
    { what: say('leadShort'), value: `${leadName}, ${leadEmail}` },
    {
      what: say('wordsShort'),
      value: `${say(language === 'nl' ? 'dutch' : 'english')}; ${words.length === 0 ? say('usual') : words.join(', ')}`,
    },
  ];
  return (
    <dl className="check">
      {said.map(({ what, value }, place) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
          <dd>
            <Button
              weight="quiet"
              heard={say('changeOf', { what })}
              onPress={() => {
                onChange(place);
              }}
            >
              {say('change')}
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
