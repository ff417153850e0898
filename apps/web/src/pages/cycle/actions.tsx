import { type Allowed } from '../../api/types.js';
import { NotYet } from '../../design/button.js';
import { useMe } from '../../session/me.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from './allowed.js';
import { CommandButton } from './command-button.js';
import { isForm, type Name } from './command-forms.js';

/**
 * The buttons for what can be done, of these commands: what may be done now, and (where it is said so) dashed what may not
 * be done yet, with the reason. What is about a team is offered for one's own teams, and for others where it is possible.
 */
export function Actions({
  of,
  about,
  tellsWhyNot = false,
  isFirst = false,
}: {
  of: string[];
  /** Only what is about this part. */
  about?: string;
  tellsWhyNot?: boolean;
  /** The first that is possible is what one comes here for. */
  isFirst?: boolean;
}) {
  const { allowed, cycle } = useAllowed();
  const { roles } = useMe();
  const own = roles.flatMap(({ team }) => team ?? []);
  const wanted = of.flatMap((command) => allowed.filter((each) => each.command === command));
  const here = wanted.flatMap((each) => {
    const { command } = each;
    return isForm(command) && (about === undefined || each.about === about) ? [{ ...each, command }] : [];
  });
  const possible = here.filter((each) => each.possible);
  const notYet = tellsWhyNot
    ? here.filter((each) => !each.possible && isWorthTelling(each, { own, isTeam: isTeamOf(cycle.teams) }))
    : [];
  if (possible.length === 0 && notYet.length === 0) return null;
  return (
    <div className="actions">
      {possible.length > 0 && (
        <div className="row">
          {possible.map((each, place) => (
            <CommandButton
              key={`${each.command} ${each.about ?? ''}`}
              command={each.command}
              about={each.about}
              weight={isFirst && place === 0 ? 'first' : 'second'}
            />
          ))}
        </div>
      )}
      {notYet.map((each) => (
        <Dashed key={`${each.command} ${each.about ?? ''}`} allowed={each} />
      ))}
    </div>
  );
}

function Dashed({ allowed: { command, why } }: { allowed: Allowed & { command: Name } }) {
  const say = useWords(commandWords);
  return <NotYet reason={why ?? ''}>{say(command)}</NotYet>;
}

/** What is over, or another team's, is not worth a reason; nor is a second team of the same. */
function isWorthTelling(
  { about, code }: Allowed,
  { own, isTeam }: { own: string[]; isTeam: (about: string) => boolean },
): boolean {
  if (code === 'not-your-team' || code === 'closed') return false;
  return about === undefined || !isTeam(about) || own.includes(about);
}

function isTeamOf(teams: { id: string }[]): (about: string) => boolean {
  return (about) => teams.some(({ id }) => id === about);
}
