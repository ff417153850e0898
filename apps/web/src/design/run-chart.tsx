import { useId } from 'react';
import { cycleWords } from '../words/cycle.js';
import { useDates } from '../words/dates.js';
import { useNumbers } from '../words/numbers.js';
import { useWords } from '../words/words.js';
import { median, scaled, ticksOf, type Scale } from './run-chart.figures.js';
import './run-chart.css';

/** One count: until which day it is about, and of whom. */
export interface Point {
  id: string;
  at: string;
  value: number;
  series: string;
  /** From before it began: hollow. */
  isBefore: boolean;
}

/** Something on the axis of time. */
export interface Mark {
  at: string;
  label: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 280, 44, 96, 16, 52];
const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

/**
 * Counts over time, with their median and what was aimed at as thin lines. Each series is named at its end and has a shape
 * of its own; the same figures stand in the table beside it.
 */
export function RunChart({
  label,
  points,
  target,
  marks,
}: {
  label: string;
  points: Point[];
  target: number | undefined;
  marks: Mark[];
}) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const numbers = useNumbers();
  const title = useId();
  const sorted = [...points].sort((one, other) => one.at.localeCompare(other.at));
  const after = sorted.filter(({ isBefore }) => !isBefore).map(({ value }) => value);
  const middle = median(after);
  const times = [...sorted.map(({ at }) => Date.parse(at)), ...marks.map(({ at }) => Date.parse(at))];
  const values = [...sorted.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const x = scaled(times, { from: LEFT, to: WIDTH - RIGHT });
  const y = scaled([...values, 0], { from: HEIGHT - BOTTOM, to: TOP });
  const series = [...new Set(sorted.map(({ series: each }) => each))];
  const [first, last] = [sorted[0]?.at, sorted.at(-1)?.at];
  return (
    <figure className="run-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{label}</title>
        {ticksOf([...values, 0]).map((tick) => (
          <g key={tick}>
            <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className="tick" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {numbers(tick)}
            </text>
          </g>
        ))}
        {middle !== undefined && (
          <Level y={y(middle)} className="median" label={say('median', { value: numbers(middle) })} />
        )}
        {target !== undefined && (
          <Level y={y(target)} className="target" isAtEnd label={say('target', { value: numbers(target) })} />
        )}
        {marks.map(({ at, label: said }) => (
          <g key={`${at} ${said}`} className="mark">
            <line x1={x(Date.parse(at))} x2={x(Date.parse(at))} y1={TOP} y2={HEIGHT - BOTTOM} />
            <text x={x(Date.parse(at))} y={HEIGHT - BOTTOM + 34} textAnchor="middle">
              {said}
            </text>
          </g>
        ))}
        {series.map((name, place) => (
          <Series key={name} name={name} place={place} points={sorted} x={x} y={y} />
        ))}
        {first !== undefined && (
          <text className="tick" x={LEFT} y={HEIGHT - BOTTOM + 18}>
            {dates.day(first)}
          </text>
        )}
        {last !== undefined && last !== first && (
          <text className="tick" x={WIDTH - RIGHT} y={HEIGHT - BOTTOM + 18} textAnchor="end">
            {dates.day(last)}
          </text>
        )}
      </svg>
    </figure>
  );
}

function Level({
  y,
  className,
  label,
  isAtEnd = false,
}: {
  y: number;
  className: string;
  label: string;
  /** Its words stand at its end: two levels may be one and the same. */
  isAtEnd?: boolean;
}) {
  return (
    <g className={className}>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} />
      <text x={isAtEnd ? WIDTH - RIGHT - 4 : LEFT + 4} y={y - 5} textAnchor={isAtEnd ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

function Series({ name, place, points, x, y }: { name: string; place: number; points: Point[]; x: Scale; y: Scale }) {
  const own = points.filter(({ series }) => series === name);
  const last = own.at(-1);
  const shape = SHAPES[place % SHAPES.length] ?? 'circle';
  const drawn = own.map(({ at, value }) => `${x(Date.parse(at))},${y(value)}`).join(' ');
  return (
    <g className="series">
      <polyline points={drawn} />
      {own.map(({ id, at, value, isBefore }) => (
        <Dot key={id} shape={shape} x={x(Date.parse(at))} y={y(value)} isHollow={isBefore} />
      ))}
      {last && (
        <text x={x(Date.parse(last.at)) + 10} y={y(last.value) + 4 + (place % 2) * 2}>
          {name}
        </text>
      )}
    </g>
  );
}

function Dot({ shape, x, y, isHollow }: { shape: (typeof SHAPES)[number]; x: number; y: number; isHollow: boolean }) {
  const className = isHollow ? 'dot hollow' : 'dot';
  switch (shape) {
    case 'circle':
      return <circle className={className} cx={x} cy={y} r={5} />;
    case 'square':
      return <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
    case 'triangle':
      return <path className={className} d={`M${x} ${y - 6}l6 11h-12z`} />;
    case 'diamond':
      return <path className={className} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
  }
}
