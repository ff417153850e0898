import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { type Line } from '../../api/timeline.queries.js';
import { Sign } from '../../design/sign.js';
import { timelineWords } from '../../words/timeline.js';
import { useWords } from '../../words/words.js';
import { lookOf } from './line-sign.js';

/**
 * One thing that happened: its sign, its sentence, and small beneath it when, and when it was recorded. There are hundreds of
 * them: what is pressed around them does not make them anew.
 */
export const TimelineLine = memo(function TimelineLine({
  line,
  isNew,
  isNamed,
  showsWhere,
  onOpen,
}: {
  line: Line;
  isNew: boolean;
  /** It is the one that a permanent link names. */
  isNamed: boolean;
  showsWhere: boolean;
  /** Looks from this line on. */
  onOpen: (line: number) => void;
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
            // The date is the permanent link: it can be sent to somebody, or opened beside.
            <a
              href={`?line=${line.seq}`}
              onClick={(event) => {
                if (line.seq === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                onOpen(line.seq);
              }}
            >
              <When line={line} />
              <span className="heard">, {say('linkToLine')}</span>
            </a>
          )}
          {line.recorded !== undefined && <span>{line.recorded}</span>}
          {showsWhere && line.process && <Where process={line.process} />}
          {isNew && <strong className="new">{say('isNew')}</strong>}
        </p>
      </div>
    </li>
  );
});

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
