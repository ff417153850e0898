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
                {mails.map((mail) => (
                  <li key={`${mail.process} ${mail.what} ${mail.step} ${mail.due}`} className="tight">
                    <Planned mail={mail} />
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

function Planned({ mail: { title, page, sentence, when, due, to } }: { mail: PlannedMail }) {
  const say = useWords(programmeMailsWords);
  const dates = useDates();
  const letters = to.flatMap((addressee) => addressee.letters);
  return (
    <>
      <p className="small soft">{say('on', { day: dates.weekday(due), when })}</p>
      <p>
        <strong>{sentence}</strong> <Link to={page}>{title}</Link>
      </p>
      <p className="small">
        {to
          .map(({ label, team, persons }) => {
            const role = team === null ? label : `${label} (${team})`;
            return `${role}: ${persons.length === 0 ? say('nobody') : persons.map(({ name }) => name).join(', ')}`;
          })
          .join(' · ')}
      </p>
      {letters.length > 0 && (
        <details>
          <summary>{say('read')}</summary>
          {letters.map(({ language, subject, text }, place) => (
            <div key={place} className="tight" lang={language}>
              <h3>{subject}</h3>
              <blockquote className="quoted small">{text}</blockquote>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
