import { useState } from 'react';
import { usePress, type Answered } from '../api/press.js';
import { SaidProblem } from '../api/said-problem.js';
import { type Allowed } from '../api/types.js';
import { Button, NotYet, type Weight } from '../design/button.js';
import { useTimeZone } from '../words/dates.js';
import { useWords, type Words } from '../words/words.js';
import { type Forms } from './form.js';
import { OpenedForm } from './opened-form.js';

/** A page about something, with what may be done to it now. */
export interface CommandsOn<Here, Sent> {
  id: string;
  here: Here;
  allowed: Allowed[];
  forms: Forms<Here, Sent>;
  /** What commands and their fields are called. */
  words: Words<string>;
  send: (sent: Sent, key: string) => Promise<Answered>;
  /** What a command about a part is called, where that says more. */
  labelOf?: (command: string, about: string) => string | undefined;
}

/**
 * The buttons for what can be done, of these commands: what may be done now, and (where it is said so) dashed what may not
 * be done yet, with the reason.
 */
export function Commands<Here, Sent>({
  on,
  of,
  about,
  tellsWhyNot = false,
  isFirst = false,
  weight = 'second',
}: {
  on: CommandsOn<Here, Sent>;
  of: readonly string[];
  /** Only what is about this part. */
  about?: string;
  tellsWhyNot?: boolean;
  /** The first that is possible is what one comes here for. */
  isFirst?: boolean;
  weight?: Weight;
}) {
  const say = useWords(on.words);
  const here = of.flatMap((command) =>
    on.allowed.filter((each) => each.command === command && (about === undefined || each.about === about)),
  );
  const possible = here.filter((each) => each.possible);
  const notYet = tellsWhyNot ? here.filter((each) => !each.possible && each.why !== undefined) : [];
  if (possible.length === 0 && notYet.length === 0) return null;
  return (
    <div className="actions">
      {possible.length > 0 && (
        <div className="row">
          {possible.map((each, place) => (
            <CommandButton
              key={`${each.command} ${each.about ?? ''}`}
              on={on}
              command={each.command}
              about={each.about ?? ''}
              weight={isFirst && place === 0 ? 'first' : weight}
            />
          ))}
        </div>
      )}
      {notYet.map((each) => (
        <NotYet key={`${each.command} ${each.about ?? ''}`} reason={each.why}>
          {say(each.command)}
        </NotYet>
      ))}
    </div>
  );
}

/** A button that does something: at once, or by a form where something has to be said. */
function CommandButton<Here, Sent>({
  on,
  command,
  about,
  weight,
}: {
  on: CommandsOn<Here, Sent>;
  command: string;
  about: string;
  weight: Weight;
}) {
  const say = useWords(on.words);
  const label = on.labelOf?.(command, about) ?? say(command);
  const timeZone = useTimeZone();
  const [isOpen, setOpen] = useState(false);
  const press = usePress(on.send, { process: on.id });
  const form = on.forms[command];
  if (!form) return null;
  const isAtOnce = form.fields.length === 0 && form.isGrave !== true;
  return (
    <>
      <Button
        weight={form.isGrave ? 'grave' : weight}
        busy={press.busy}
        onPress={() => {
          if (!isAtOnce) setOpen(true);
          else press.send(form.make({ about, values: {}, here: on.here, timeZone }));
        }}
      >
        {label}
      </Button>
      <SaidProblem problem={press.problem} />
      {isOpen && (
        <OpenedForm
          command={command}
          title={label}
          form={form}
          words={on.words}
          id={on.id}
          about={about}
          here={on.here}
          send={on.send}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
