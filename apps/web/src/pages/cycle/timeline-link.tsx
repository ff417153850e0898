import { Link } from '@tanstack/react-router';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';

/** The way to everything that happened. */
export function TimelineLink({ id }: { id: string }) {
  const say = useWords(cycleWords);
  return (
    <p>
      <Link to="/cycles/$id/timeline" params={{ id }}>
        {say('whole')}
      </Link>
    </p>
  );
}
