import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plannedMails, type PlannedMail } from '../../api/mails.queries.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { Loaded } from '../../design/loaded.js';
import { useDates } from '../../words/dates.js';
import { programmeMailsWords } from '../../words/programme-mails.js';
import { useWords } from '../../words/words.js';

/** What will go out, the first first; each with what its readers would read. */
export function PlannedCard() {
  const say = useWords(programmeMailsWords);
  const dates = useDates();
  const query = useQuery(plannedMails());
  return (
    <Card title={say('coming')} id="coming">
      <Loaded query={query}>
        {({ mails, more }) =>
          mails.length === 0 ? (
            <Empty>{say('none')}</Empty>
          ) : (
            <>
              <ul className="lines">
                {groupsOf(mails).map(([first, ...others]) => (
                  <li key={matterOf(first)} className="tight">
                    <h3 className="sentence">{first.sentence}</h3>
                    <p className="small">
                      <Link to={first.page}>{first.title}</Link>
                      {first.step !== AT_ONCE && ` · ${say('by', { day: dates.lastDay(first.until) })}`}
                    </p>
                    <ul className="tight">
                      {[first, ...others].map((mail) => (
                        <li key={`${mail.step} ${mail.due}`}>
                          <Planned mail={mail} />
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
              {more && <p className="soft">{say('more')}</p>}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

/** What has one step only: when it goes out says it all. */
const AT_ONCE = 'at-once';

/** A step: when it goes out and to whom, and beneath it what they would read. */
function Planned({ mail: { step, when, due, to } }: { mail: PlannedMail }) {
  const say = useWords(programmeMailsWords);
  const dates = useDates();
  const roles = [...new Set(to.map(({ label }) => label))];
  const letters = to.flatMap((addressee) => addressee.letters);
  const readers = to.map(({ label, team, persons }) => {
    const role = team === null ? label : `${label} (${team})`;
    return `${role}: ${persons.length === 0 ? say('nobody') : persons.map(({ name }) => name).join(', ')}`;
  });
  return (
    <details>
      <summary>{[dates.weekday(due), ...(step === AT_ONCE ? [] : [when]), ...roles].join(' · ')}</summary>
      <p className="small soft">{readers.join(' · ')}</p>
      {letters.map(({ language, subject, text }, place) => (
        <div key={place} className="tight" lang={language}>
          <h4>{subject}</h4>
          <blockquote className="quoted small">{text}</blockquote>
        </div>
      ))}
    </details>
  );
}

/** What a message is about: what comes back each year is another matter each time. */
function matterOf({ process, what, until }: PlannedMail): string {
  return `${process} ${what} ${until}`;
}

/** The steps of the same matter together, in the order in which the first of them goes out. */
function groupsOf(mails: PlannedMail[]): [PlannedMail, ...PlannedMail[]][] {
  const groups = new Map<string, [PlannedMail, ...PlannedMail[]]>();
  for (const mail of mails) {
    const matter = matterOf(mail);
    const known = groups.get(matter);
    if (known) known.push(mail);
    else groups.set(matter, [mail]);
  }
  return [...groups.values()];
}
