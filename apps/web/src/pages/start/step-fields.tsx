import { useQuery } from '@tanstack/react-query';
import { templates } from '../../api/programme.queries.js';
import { Choice, TextArea, TextField } from '../../design/field.js';
import { Loaded } from '../../design/loaded.js';
import { startWords } from '../../words/start.js';
import { useWords } from '../../words/words.js';
import { type Faults, type Founding, type StepName } from './founding.js';

interface Filling {
  founding: Founding;
  faults: Faults;
  onChange: (founding: Founding) => void;
}

/** What a step asks. */
export function StepFields({ step, ...filling }: Filling & { step: Exclude<StepName, 'check'> }) {
  const say = useWords(startWords);
  const { founding, faults, onChange } = filling;
  const field = (name: 'name' | 'leadName' | 'leadEmail' | 'cycle' | 'workpackage' | 'board') => ({
    value: founding[name],
    onChange: (value: string) => {
      onChange({ ...founding, [name]: value });
    },
    fault: faults[name],
  });
  switch (step) {
    case 'template':
      return <Templates {...filling} />;
    case 'about':
      return (
        <>
          <TextField label={say('name')} required maxLength={120} {...field('name')} />
          <TextArea
            label={say('aim')}
            help={say('aimHelp')}
            required
            maxLength={2_000}
            value={founding.aim}
            onChange={(aim) => {
              onChange({ ...founding, aim });
            }}
            fault={faults.aim}
          />
        </>
      );
    case 'lead_':
      return (
        <>
          <p className="soft">{say('leadHelp')}</p>
          <TextField label={say('leadName')} required maxLength={120} {...field('leadName')} />
          <TextField label={say('leadEmail')} type="email" required maxLength={200} {...field('leadEmail')} />
        </>
      );
    case 'words':
      return (
        <>
          <Choice
            label={say('language')}
            value={founding.language}
            options={[
              { value: 'nl', label: say('dutch') },
              { value: 'en', label: say('english') },
            ]}
            onChange={(language) => {
              onChange({ ...founding, language });
            }}
          />
          <p className="soft">{say('wordsHelp')}</p>
          <TextField label={say('cycleWord')} optional={say('optional')} maxLength={80} {...field('cycle')} />
          <TextField
            label={say('workpackageWord')}
            optional={say('optional')}
            maxLength={80}
            {...field('workpackage')}
          />
          <TextField label={say('boardWord')} optional={say('optional')} maxLength={80} {...field('board')} />
        </>
      );
  }
}

function Templates({ founding, onChange }: Filling) {
  const say = useWords(startWords);
  const query = useQuery(templates());
  return (
    <Loaded query={query}>
      {({ templates: all }) => (
        <>
          <Choice
            label={say('template')}
            isTitled
            help={say('templateHelp')}
            value={founding.template}
            options={all.map(({ code, label, about }) => ({ value: code, label, help: about }))}
            onChange={(template) => {
              onChange({ ...founding, template });
            }}
          />
          <ol className="phases">
            {all
              .find(({ code }) => code === founding.template)
              ?.phases.map(({ label, kind, decidedBy }) => (
                <li key={label} className={kind}>
                  <strong>{label}</strong>
                  <span className="small soft">
                    {decidedBy.length === 0
                      ? say('decidedByTeams')
                      : say('decidedBy', { who: decidedBy.map((role) => role.label).join(', ') })}
                  </span>
                </li>
              ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}
