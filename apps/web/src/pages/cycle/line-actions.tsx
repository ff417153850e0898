import { useAllowed } from './allowed.js';
import { CommandButton } from './command-button.js';
import { type Name } from './command-forms.js';

/** What can be done to one line: put right, hidden. Quiet, since it is seldom needed. */
export function LineActions({ of, seq, values }: { of: Name[]; seq: number; values: Record<string, string> }) {
  const { allowed } = useAllowed();
  const possible = of.filter((command) => allowed.some((each) => each.command === command && each.possible));
  if (possible.length === 0) return null;
  return (
    <div className="row line-actions">
      {possible.map((command) => (
        <CommandButton key={command} command={command} line={{ seq, values }} weight="quiet" />
      ))}
    </div>
  );
}
