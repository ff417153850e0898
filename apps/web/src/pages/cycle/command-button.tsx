import { Suspense, useState } from 'react';
import { useCyclePress } from '../../api/press.js';
import { type Cycle } from '../../api/types.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button, type Weight } from '../../design/button.js';
import { part } from '../../design/fetched.js';
import { useMe } from '../../session/me.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from './allowed.js';
import { forms, type Name } from './command-forms.js';
import { type Form } from './forms/form.js';

const CommandDialog = part(() => import('./command-dialog.js'), 'CommandDialog');

/** A button that does something to the cycle: at once, or by a form where something has to be said. */
export function CommandButton({
  command,
  about,
  line,
  weight = 'second',
}: {
  command: Name;
  about?: string | undefined;
  /** The line that it is about, and what stands there. */
  line?: { seq: number; values: Record<string, string> };
  weight?: Weight;
}) {
  const say = useWords(commandWords);
  const { cycle } = useAllowed();
  const [isOpen, setOpen] = useState(false);
  const press = useCyclePress(cycle.id);
  const form: Form = forms[command];
  const isAtOnce = form.fields.length === 0 && form.isGrave !== true;
  const own = useMe().roles.flatMap(({ team: each }) => each ?? []);
  // One's only team needs no name.
  const isPlain = own.length === 1 && own[0] === about;
  const team = isPlain ? undefined : cycle.teams.find(({ id }) => id === about)?.name;
  const part = team ?? (form.namesPart ? partOf(cycle, about) : undefined);
  const label = part === undefined ? say(command) : say('forTeam', { what: say(command), team: part });
  return (
    <>
      <Button
        weight={form.isGrave && line === undefined ? 'grave' : weight}
        busy={press.busy}
        onPress={() => {
          if (!isAtOnce) setOpen(true);
          else press.send(form.make({ about: about ?? '', line: line?.seq ?? 0, values: {}, cycle }));
        }}
      >
        {label}
      </Button>
      <SaidProblem problem={press.problem} />
      {isOpen && (
        <Suspense>
          <CommandDialog
            command={command}
            title={label}
            about={about ?? ''}
            line={line}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** What a phase or a decision of the plan is called. */
function partOf({ plan }: Cycle, about: string | undefined): string | undefined {
  return (
    plan.phases.find(({ name }) => name === about)?.label ??
    plan.phases.find(({ gate }) => gate.name === about)?.gate.label
  );
}
