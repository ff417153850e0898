import { useNavigate, type LinkProps } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type Answered } from '../api/press.js';
import { Button, type Weight } from '../design/button.js';
import { tellStatus } from '../shell/status.js';
import { pressWords } from '../words/press.js';
import { useWords, type Words } from '../words/words.js';
import { type Form } from './form.js';
import { OpenedForm } from './opened-form.js';

/** A button that begins something by a form, and goes to its page. */
export function Begin<Here, Sent>({
  command,
  form,
  words,
  here,
  send,
  pageOf,
  weight = 'second',
}: {
  command: string;
  form: Form<Here, Sent>;
  words: Words<string>;
  here: Here;
  send: (sent: Sent, key: string) => Promise<Answered>;
  /** The page of what has begun. */
  pageOf: (id: string) => LinkProps;
  weight?: Weight;
}) {
  const say = useWords(words);
  const sayPress = useWords(pressWords);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        weight={weight}
        sign={Plus}
        onPress={() => {
          setOpen(true);
        }}
      >
        {say(command)}
      </Button>
      {isOpen && (
        <OpenedForm
          command={command}
          title={say(command)}
          form={form}
          words={words}
          id=""
          here={here}
          send={send}
          onClose={() => {
            setOpen(false);
          }}
          onDone={(answered) => {
            // What was only received has no page yet.
            if (!('view' in answered)) return;
            void Promise.resolve(navigate(pageOf(answered.id))).then(() => {
              tellStatus({ tone: 'done', text: sayPress('saved') });
            });
          }}
        />
      )}
    </>
  );
}
