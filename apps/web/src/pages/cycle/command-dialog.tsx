import { useState } from 'react';
import { useCyclePress } from '../../api/press.js';
import { changedPart, isConflict, theirText } from '../../api/problem.js';
import { type Values } from '../../commands/form.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Conflict } from '../../design/conflict.js';
import { Dialog } from '../../design/dialog.js';
import { useDraft } from '../../drafts/drafts.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from './allowed.js';
import { forms, type Name } from './command-forms.js';
import { type Form } from './forms/form.js';
import { CommandField } from './command-field.js';
import { EvaluationAids } from './evaluation-aids.js';
import { number } from '../../commands/values.js';

/** Asks what a command needs, keeps what is typed until it is sent, and shows both texts where somebody else was first. */
export function CommandDialog({
  command,
  title,
  about,
  line,
  onClose,
}: {
  command: Name;
  title: string;
  about: string;
  line?: { seq: number; values: Values } | undefined;
  onClose: () => void;
}) {
  const say = useWords(commandWords);
  const here = useAllowed();
  // As it was when the form was opened: what was typed is about that.
  const [opened] = useState(here.cycle);
  const form: Form = forms[command];
  const name = `${opened.id}/${command}/${about}/${String(line?.seq ?? 0)}`;
  const [empty] = useState(() => ({ ...form.prefill?.({ about, cycle: opened }), ...line?.values }));
  const { draft, change, forget, wasKept } = useDraft<{ values: Values }>(name, { values: empty });
  const press = useCyclePress(opened.id, {
    said: say('saved'),
    onDone: () => {
      forget();
      onClose();
    },
  });
  const { values } = draft;
  const fields = form.fields.filter(({ when }) => when?.(values) ?? true);
  const isWrong = fields.some(({ kind, name: each }) => kind === 'number' && Number.isNaN(number(values, each)));
  const [isTried, setTried] = useState(false);
  const made = () => form.make({ about, line: line?.seq ?? 0, values, cycle: opened });
  const { problem } = press;
  return (
    <Dialog title={title} intro={form.hasHelp ? helpOf(command, say) : undefined} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isWrong && !press.busy) press.send(made());
        }}
      >
        {wasKept && <p className="small soft">{say('kept')}</p>}
        {command === 'write-evaluation' && <EvaluationAids cycle={opened} />}
        {fields.map((field, place) => (
          <CommandField
            key={field.name}
            field={field}
            values={values}
            cycle={opened}
            isFirst={place === 0}
            fault={
              isTried && field.kind === 'number' && Number.isNaN(number(values, field.name))
                ? say('numberFault')
                : undefined
            }
            onChange={(next) => {
              change({ values: { ...values, ...next } });
            }}
          />
        ))}
        {isConflict(problem) ? (
          <Conflict
            theirs={theirText(problem)}
            yours={fields
              .filter(({ kind }) => kind === 'typed' || kind === 'line')
              .map(({ name: each }) => values[each] ?? '')
              .join('\n')}
            busy={press.busy}
            onMine={() => {
              press.send({ ...made(), restsOn: changedPart(problem) });
            }}
            onTheirs={() => {
              forget();
              onClose();
            }}
          />
        ) : (
          <>
            <SaidProblem problem={problem} />
            <div>
              <Button type="submit" weight={form.isGrave ? 'grave' : 'first'} busy={press.busy}>
                {form.isGrave ? title : say('save')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  );
}

function helpOf(
  command: Name,
  say: ReturnType<typeof useWords<keyof (typeof commandWords)['nl']>>,
): string | undefined {
  const name = `${command}-help`;
  return isWord(name) ? say(name) : undefined;
}

function isWord(name: string): name is Extract<keyof (typeof commandWords)['nl'], `${string}-help`> {
  return name in commandWords.nl;
}
