import { Link } from '@tanstack/react-router';
import { type Line } from '../../api/timeline.queries.js';
import { Sign } from '../../design/sign.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { lookOf } from './line-sign.js';

/** One thing that happened: its sign, its sentence, and small beneath it when, and when it was recorded. */
export function TimelineLine({
  line,
  isNew,
  isNamed,
  showsWhere,
}: {
  line: Line;
  isNew: boolean;
  /** It is the one that a permanent link names. */
  isNamed: boolean;
  showsWhere: boolean;
}) {
  const say = useWords(timelineWords);
  const { sign, colour } = lookOf(line);
  return (
    <li id={`line-${line.place}`} className={isNamed ? 'named' : undefined} aria-current={isNamed ? 'true' : undefined}>
      <span className={`mark ${colour}`}>
        <Sign of={sign} />
      </span>
      <div>
        <p className={line.unread ? 'soft' : undefined}>{line.sentence}</p>
        <p className="small soft when">
          <time dateTime={line.at.happened.precision === 'season' ? undefined : line.at.happened.value.slice(0, 10)}>
            {line.happened}
          </time>
          {line.recorded !== undefined && <span>{line.recorded}</span>}
          {showsWhere && line.process && <Where process={line.process} />}
          {isNew && <strong className="new">{say('isNew')}</strong>}
          {!showsWhere && line.seq !== null && (
            <Link to="." search={(before) => ({ ...before, line: line.seq ?? undefined })} className="link-to-line">
              {say('linkToLine')}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

const pages = { cycle: '/cycles/$id', workpackage: '/workpackages/$id', blueprint: '/blueprints/$id' } as const;

function Where({ process: { id, kind, title } }: { process: NonNullable<Line['process']> }) {
  if (kind !== 'cycle' && kind !== 'workpackage' && kind !== 'blueprint') return <span>{title}</span>;
  return (
    <Link to={pages[kind]} params={{ id }}>
      {title}
    </Link>
  );
}
