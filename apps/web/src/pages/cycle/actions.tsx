import { type Allowed } from '../../api/types.js';
import { NotYet } from '../../design/button.js';
import { useMe } from '../../session/me.js';
import { commandWords } from '../../words/commands.js';
import { useWords } from '../../words/words.js';
import { useAllowed } from './allowed.js';
import { CommandButton } from './command-button.js';
import { isForm, type Name } from './command-forms.js';

/** How many buttons for other teams than one's own are shown at once. */
const FEW = 2;

/** Reasons that tell nobody what to do: it is another's, over, or done already. */
const SAYS_NOTHING = ['not-your-team', 'closed', 'already-submitted', 'nothing-to-wait-for'];

type Offered = Allowed & { command: Name };

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
  const say = useWords(commandWords);
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
  const isForOthers = ({ about: team }: Allowed) =>
    team !== undefined && !own.includes(team) && isTeamOf(cycle.teams)(team);
  const others = possible.filter(isForOthers);
  // One or two may stand there; more would hide what one comes here for.
  const folded = others.length > FEW ? others : [];
  const shown = possible.filter((each) => !folded.includes(each));
  if (possible.length === 0 && notYet.length === 0) return null;
  return (
    <div className="actions">
      {shown.length > 0 && <Buttons of={shown} isFirst={isFirst} />}
      {folded.length > 0 && (
        <details>
          <summary>{say('forOthers')}</summary>
          <Buttons of={folded} />
        </details>
      )}
      {notYet.map((each) => (
        <Dashed key={`${each.command} ${each.about ?? ''}`} allowed={each} />
      ))}
    </div>
  );
}

function Buttons({ of, isFirst = false }: { of: Offered[]; isFirst?: boolean }) {
  return (
    <div className="row">
      {of.map((each, place) => (
        <CommandButton
          key={`${each.command} ${each.about ?? ''}`}
          command={each.command}
          about={each.about}
          weight={isFirst && place === 0 ? 'first' : 'second'}
        />
      ))}
    </div>
  );
}

function Dashed({ allowed: { command, why } }: { allowed: Offered }) {
  const say = useWords(commandWords);
  return <NotYet reason={why ?? ''}>{say(command)}</NotYet>;
}

/** What is over, or another team's, is not worth a reason; nor is a second team of the same. */
function isWorthTelling(
  { about, code }: Allowed,
  { own, isTeam }: { own: string[]; isTeam: (about: string) => boolean },
): boolean {
  if (code !== undefined && SAYS_NOTHING.includes(code)) return false;
  return about === undefined || !isTeam(about) || own.includes(about);
}

function isTeamOf(teams: { id: string }[]): (about: string) => boolean {
  return (about) => teams.some(({ id }) => id === about);
}
