import { useMemo } from 'react';
import { designWords } from '../words/design.js';
import { useWords } from '../words/words.js';
import './diff.css';
import { differences } from './differences.js';

/** Two texts in one, with what was taken out and what was put in: by sign and line besides by colour. */
export function Diff({ before, after }: { before: string; after: string }) {
  const say = useWords(designWords);
  const parts = useMemo(() => differences(before, after), [before, after]);
  return (
    <p className="diff">
      {parts.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const said = <span className="heard">{kind === 'out' ? say('takenOut') : say('putIn')} </span>;
        return kind === 'out' ? (
          <del key={place}>
            {said}
            {text}
          </del>
        ) : (
          <ins key={place}>
            {said}
            {text}
          </ins>
        );
      })}
    </p>
  );
}
