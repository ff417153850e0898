import { useQuery } from '@tanstack/react-query';
import { cycleEvaluation } from '../../api/queries.js';
import { type Cycle } from '../../api/types.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Notice } from '../../design/notice.js';
import { Table } from '../../design/table.js';
import { useDates } from '../../words/dates.js';
import { useNumbers } from '../../words/numbers.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { goalOf } from './hypothesis-text.js';

const tones: Partial<Record<string, Tone>> = { confirmed: 'done', refuted: 'plain', 'too-early': 'soon' };

/** What was predicted beside what was found, and what is concluded from it. Refuted is an outcome as good as any. */
export function EvaluationCard({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const { evaluation, minority, usable, supplementOpen, counts } = cycle;
  return (
    <Card
      title={say('evaluation')}
      id="evaluation"
      aside={
        evaluation && <Badge tone={tones[evaluation.conclusion.code] ?? 'plain'}>{evaluation.conclusion.label}</Badge>
      }
    >
      {supplementOpen && (
        <Notice>
          <p>{say('supplement')}</p>
        </Notice>
      )}
      {!evaluation && <Empty>{say('noEvaluation')}</Empty>}
      {counts !== null && cycle.hypothesis?.locked && <Beside cycle={cycle} />}
      {evaluation && (
        <>
          <p>{evaluation.conclusion.sentence}</p>
          {evaluation.texts.map(
            (text, place) =>
              text !== null && (
                <p key={place} className="paragraphs">
                  {text}
                </p>
              ),
          )}
          <p>
            <strong>{say('followUp')}:</strong> {evaluation.followUp.label}
          </p>
          {evaluation.results.length > 0 && (
            <Table
              caption={say('teams')}
              rows={evaluation.results}
              keyOf={({ team }) => team.id}
              columns={[
                { heading: say('team'), cell: ({ team }) => team.name },
                { heading: say('conclusion'), cell: ({ result }) => result.label },
              ]}
            />
          )}
        </>
      )}
      {minority.map(({ person, view }) => (
        <blockquote key={person.id} className="quoted">
          <p>{view}</p>
          <p className="small soft">
            {say('minority')}: {person.name}
          </p>
        </blockquote>
      ))}
      {usable && (
        <p>
          <Badge tone={usable.usable ? 'done' : 'soon'}>{say(usable.usable ? 'usable' : 'notUsable')}</Badge>{' '}
          {usable.reason}
        </p>
      )}
      <Actions of={['write-evaluation', 'submit-evaluation', 'judge-usability', 'add-minority-view']} />
    </Card>
  );
}

/** Prediction beside data: two lines that are read together. */
function Beside({ cycle }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const numbers = useNumbers();
  const { data } = useQuery(cycleEvaluation(cycle.id));
  const goal = goalOf(data?.prediction ?? null);
  if (!data || !goal) return null;
  const before = data.measurements.filter(({ baseline }) => baseline).map(({ value }) => value);
  const after = data.measurements.filter(({ baseline }) => !baseline).map(({ value }) => value);
  const mean = (values: number[]) => numbers(values.reduce((sum, value) => sum + value, 0) / values.length);
  return (
    <dl className="predicted">
      <div>
        <dt>{say('prediction')}</dt>
        <dd>
          {say(goal.direction === 'increase' ? 'goal_increase' : 'goal_decrease', {
            indicator: goal.indicator,
            size: numbers(goal.size),
            day: dates.day(goal.date),
          })}
        </dd>
      </div>
      <div>
        <dt>{say('found')}</dt>
        <dd>
          {after.length === 0
            ? say('foundNone')
            : say('foundText', {
                from: before.length === 0 ? '?' : mean(before),
                to: mean(after),
                count: after.length,
              })}
        </dd>
      </div>
    </dl>
  );
}
