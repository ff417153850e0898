import { useQuery } from '@tanstack/react-query';
import { programmeAllowed } from '../../api/programme.queries.js';
import { leaving } from '../../api/send.js';
import { Commands } from '../../commands/commands.js';
import { useMe } from '../../session/me.js';
import { programmeCommandWords } from '../../words/programme-commands.js';
import { leaveProgramme } from '../programme/programme.forms.js';

/** Steps out of the programme that one looks at. */
export function Leave() {
  const { programme } = useMe();
  const { data } = useQuery(programmeAllowed());
  const on = {
    ...{ id: programme.id, here: {}, forms: { 'leave-programme': leaveProgramme }, words: programmeCommandWords },
    ...{ allowed: data?.allowed ?? [], send: leaving },
  };
  return <Commands on={on} of={['leave-programme']} tellsWhyNot />;
}
