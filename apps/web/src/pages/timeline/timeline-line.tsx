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
          {showsWhere || line.seq === null ? (
            <When line={line} />
          ) : (
            // The date is the permanent link: it can be sent to somebody.
            <Link to="." search={(before) => ({ ...before, line: line.seq ?? undefined })}>
              <When line={line} />
              <span className="heard">, {say('linkToLine')}</span>
            </Link>
          )}
          {line.recorded !== undefined && <span>{line.recorded}</span>}
          {showsWhere && line.process && <Where process={line.process} />}
          {isNew && <strong className="new">{say('isNew')}</strong>}
        </p>
      </div>
    </li>
  );
}

function When({ line: { at, happened } }: { line: Line }) {
  return (
    <time dateTime={at.happened.precision === 'season' ? undefined : at.happened.value.slice(0, 10)}>{happened}</time>
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
