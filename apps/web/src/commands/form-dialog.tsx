import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePress, type Answered } from '../api/press.js';
import { isConflict, theirText } from '../api/problem.js';
import { SaidProblem } from '../api/said-problem.js';
import { Button } from '../design/button.js';
import { Conflict } from '../design/conflict.js';
import { Dialog } from '../design/dialog.js';
import { useDraft } from '../drafts/drafts.js';
import { useTimeZone } from '../words/dates.js';
import { formWords } from '../words/forms.js';
import { useWords, type Words } from '../words/words.js';
import { AskedField } from './asked-field.js';
import { type Form, type Values } from './form.js';
import { number, several, text } from './values.js';

/** A form above the page. */
export interface Asking<Here, Sent> {
  command: string;
  title: string;
  form: Form<Here, Sent>;
  words: Words<string>;
  /** The process that it is about; empty where the form begins one. */
  id: string;
  about?: string;
  here: Here;
  send: (sent: Sent, key: string) => Promise<Answered>;
  onClose: () => void;
  /** What follows when it was carried out; closing, unless told otherwise. */
  onDone?: (answered: Answered) => void;
}

/** Asks what a command needs, keeps what is typed until it is sent, and shows both texts where somebody else was first. */
export function FormDialog<Here, Sent>(asking: Asking<Here, Sent>) {
  const { command, title, form, words, id, about = '', here, onClose, onDone } = asking;
  const say = useWords(words);
  const sayForm = useWords(formWords);
  const queries = useQueryClient();
  const timeZone = useTimeZone();
  // As it was when the form was opened: what was typed is about that.
  const [opened] = useState(here);
  const [empty] = useState(() => form.prefill?.({ about, here: opened, timeZone }) ?? {});
  const kept = useDraft<{ values: Values }>(`${id}/${command}/${about}`, { values: empty });
  const press = usePress(asking.send, {
    process: id,
    onDone: (answered) => {
      kept.forget();
      onClose();
      onDone?.(answered);
    },
  });
  const { values } = kept.draft;
  const [isTried, setTried] = useState(false);
  const fields = form.fields.filter(({ when }) => when?.(values) ?? true);
  const isNoNumber = (name: string) => text(values, name) !== '' && Number.isNaN(number(values, name));
  const lacks = fields.find(
    ({ kind, name, optional }) => kind === 'some' && !optional && several(values, name).length === 0,
  );
  const isWrong = lacks !== undefined || fields.some(({ kind, name }) => kind === 'number' && isNoNumber(name));
  const { problem } = press;
  const send = (on: Here) => {
    press.send(form.make({ about, values, here: on, timeZone }));
  };
  return (
    <Dialog title={title} intro={form.hasHelp ? say(`${command}-help`) : undefined} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isWrong && !press.busy) send(opened);
        }}
      >
        {kept.wasKept && <p className="small soft">{sayForm('kept')}</p>}
        {fields.map((field, place) => (
          <AskedField
            key={field.name}
            field={field}
            here={opened}
            say={say}
            values={values}
            isFirst={place === 0}
            fault={isTried && field.kind === 'number' && isNoNumber(field.name) ? sayForm('numberFault') : undefined}
            onChange={(next) => {
              kept.change({ values: { ...values, ...next } });
            }}
          />
        ))}
        {isTried && lacks && <p className="fault">{sayForm('lacks', { what: say(lacks.name) })}</p>}
        {isConflict(problem) ? (
          <Conflict
            theirs={theirText(problem)}
            yours={fields
              .filter(({ kind }) => kind === 'typed' || kind === 'line')
              .map(({ name }) => values[name] ?? '')
              .join('\n')}
            busy={press.busy}
            onMine={() => {
              void queries.refetchQueries({ queryKey: ['process', id], exact: true }).then(() => {
                send(queries.getQueryData<Here>(['process', id]) ?? here);
              });
            }}
            onTheirs={() => {
              kept.forget();
              onClose();
            }}
          />
        ) : (
          <>
            <SaidProblem problem={problem} />
            <div className="row">
              <Button type="submit" weight={form.isGrave ? 'grave' : 'first'} busy={press.busy}>
                {form.isGrave || fields.length === 0 ? title : sayForm('save')}
              </Button>
              <Button weight="second" onPress={onClose}>
                {sayForm('cancel')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  );
}
