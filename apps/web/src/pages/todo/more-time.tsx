import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { under, type CyclePressed } from '../../api/press.js';
import { cycleAllowed } from '../../api/queries.js';
import { type Form } from '../../commands/form.js';
import { FormDialog } from '../../commands/form-dialog.js';
import { given, text } from '../../commands/values.js';
import { Button } from '../../design/button.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

const COMMAND = 'ask-more-time';

const moreTime: Form<object, CyclePressed> = {
  fields: [
    { name: 'day', kind: 'date' },
    { name: 'reason', kind: 'typed', max: 2_000, optional: true },
  ],
  hasHelp: true,
  make: ({ about, values }) => ({
    command: { type: COMMAND, what: about, until: text(values, 'day'), ...given(values, 'reason') },
  }),
};

/** Asks for more time for what one has to do, where that can be asked. */
export function MoreTime({ ask: { process, what } }: { ask: Ask }) {
  const say = useWords(commandWords);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(cycleAllowed(process.id));
  const mayAsk = data?.allowed.some((each) => each.command === COMMAND && each.about === what && each.possible);
  if (!mayAsk) return null;
  return (
    <>
      <Button
        weight="quiet"
        onPress={() => {
          setOpen(true);
        }}
      >
        {say(COMMAND)}
      </Button>
      {isOpen && (
        <FormDialog
          command={COMMAND}
          title={say(COMMAND)}
          form={moreTime}
          words={commandWords}
          id={process.id}
          about={what}
          here={{}}
          send={(body, key) => answerOf(api.POST('/api/cycles/{id}/commands', { ...under(process.id, key), body }))}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
