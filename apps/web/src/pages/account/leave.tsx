import { useQuery } from '@tanstack/react-query';
import { programmeAllowed } from '../../api/programme.queries.js';
import { leaving } from '../../api/send.js';
import { Commands } from '../../commands/commands.js';
import { useMe } from '../../session/me.js';
import { accountWords } from '../../words/account.js';
import { programmeCommandWords } from '../../words/programme-commands.js';
import { useWords } from '../../words/words.js';
import { leaveProgramme } from '../programme/programme.forms.js';

/** Steps out of the programme that one looks at. */
export function Leave() {
  const say = useWords(accountWords);
  const { programme } = useMe();
  const { data } = useQuery(programmeAllowed());
  const on = {
    ...{ id: programme.id, here: {}, forms: { 'leave-programme': leaveProgramme }, words: programmeCommandWords },
    ...{ allowed: data?.allowed ?? [], send: leaving },
  };
  return (
    <details>
      <summary>{say('leave')}</summary>
      <Commands on={on} of={['leave-programme']} tellsWhyNot />
    </details>
  );
}
