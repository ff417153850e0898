import { TriangleAlert } from 'lucide-react';
import { useSentence } from '../design/loaded.js';
import { Notice } from '../design/notice.js';
import { keepWanted } from '../session/back.js';
import { pressWords } from '../words/press.js';
import { useWords } from '../words/words.js';
import { Problem } from './problem.js';

/** Why a press was not carried out, and what to do; nothing as long as it was. */
export function SaidProblem({ problem }: { problem: Problem | Error | null }) {
  const say = useWords(pressWords);
  const sentence = useSentence(problem);
  if (!problem) return null;
  const issues = problem instanceof Problem ? problem.issues : [];
  const asksSignIn = problem instanceof Problem && problem.code === 'sign-in-again';
  return (
    <Notice tone="late" sign={TriangleAlert} alert>
      <p>{sentence}</p>
      {issues.length > 0 && (
        <ul className="tight">
          {issues.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
      {asksSignIn && (
        <p>
          <a
            href="/sign-in?again=yes"
            onClick={() => {
              keepWanted(window.location.pathname);
            }}
          >
            {say('signInAgain')}
          </a>
        </p>
      )}
    </Notice>
  );
}
