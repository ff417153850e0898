import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Workpackage } from '../../api/work.queries.js';
import { Badge, type Tone } from '../../design/badge.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { workpackageWords } from '../../words/workpackage.js';

const tones: Record<string, Tone> = { confirmed: 'done', 'too-early': 'soon' };

/** What was tried, one after the other, and what came of each. A refuted expectation is a result like any other. */
export function Chain({ cycles, children }: { cycles: Workpackage['cycles']; children?: ReactNode }) {
  const say = useWords(workpackageWords);
  const dates = useDates();
  return (
    <Card title={say('cycles')}>
      {cycles.length === 0 ? (
        <Empty>{say('cyclesNone')}</Empty>
      ) : (
        <ol className="chain">
          {cycles.map(({ id, title, phase, conclusion, followUp, closed, begun }) => (
            <li key={id} className={phase.kind}>
              <Link to="/cycles/$id" params={{ id }} className="name">
                {title ?? say('untitled')}
              </Link>
              <span className="small soft">
                {closed ? say('cycleOver') : phase.label} · {say('since', { day: dates.day(begun) })}
              </span>
              <span className="row">
                {conclusion ? (
                  <Badge tone={tones[conclusion.code] ?? 'plain'}>{conclusion.label}</Badge>
                ) : (
                  <span className="small soft">{say('notConcluded')}</span>
                )}
                {followUp && <span className="small">{say('then', { what: followUp.label })}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {children}
    </Card>
  );
}
