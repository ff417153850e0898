import { Link } from '@tanstack/react-router';
import { memo, useMemo, useState } from 'react';
import { type Planned } from '../../api/programme.queries.js';
import { stretchAround, yearAround } from '../../design/calendar-scale.js';
import { CourseAxis, CourseChart, type DrawnPhase } from '../../design/course-chart.js';
import { Toggles } from '../../design/toggles.js';
import { capitalised } from '../../words/capitalised.js';
import { useDates, type Dates } from '../../words/dates.js';
import { planningWords } from '../../words/planning.js';
import { useLanguage, useWords, type Say } from '../../words/words.js';
import { WorthBadge } from './worth.js';

type Shown = 'year' | 'all';

/**
 * The cycles on the calendar, beneath the workpackage that they are of; in the order of the API, never by how they do. Drawn
 * anew only for other cycles: a press beside it is seen at once.
 */
export const PlanningChart = memo(function PlanningChart({ cycles, now: nowSaid }: { cycles: Planned[]; now: string }) {
  const say = useWords(planningWords);
  const language = useLanguage();
  const dates = useDates();
  const [shown, setShown] = useState<Shown>('year');
  const now = Date.parse(nowSaid);
  const drawn = useMemo(() => cycles.map((cycle) => ({ cycle, phases: cycle.phases.map(drawnOf) })), [cycles]);
  const stretch = useMemo(() => {
    if (shown === 'year') return yearAround(now);
    const instants = drawn.flatMap(({ phases }) => phases.flatMap(({ from, until }) => [from, until]));
    return stretchAround(
      instants.flatMap((each) => each ?? []),
      now,
    );
  }, [drawn, now, shown]);
  const groups = useMemo(() => groupsOf(drawn), [drawn]);
  return (
    <div className="plans">
      <div className="row between">
        <p className="small soft">{say('legend')}</p>
        <Toggles
          label={say('stretch')}
          options={(['year', 'all'] as const).map((value) => ({ value, label: say(value) }))}
          on={[shown]}
          onToggle={setShown}
        />
      </div>
      <CourseAxis stretch={stretch} language={language} />
      {groups.map(({ workpackage, drawn: together }) => (
        <section key={workpackage.id} aria-labelledby={`wp-${workpackage.id}`}>
          <h3 id={`wp-${workpackage.id}`}>
            <Link to="/workpackages/$id" params={{ id: workpackage.id }}>
              {workpackage.name}
            </Link>
          </h3>
          <ul>
            {together.map(({ cycle, phases }) => (
              <li key={cycle.id} className="plan">
                <div className="row">
                  <Link to="/cycles/$id" params={{ id: cycle.id }} className="name">
                    {cycle.title ?? say('untitled')}
                  </Link>
                  <span className="small soft">{cycle.teams.map(({ name }) => name).join(', ')}</span>
                  <WorthBadge worth={cycle.worth} />
                </div>
                <CourseChart
                  phases={phases}
                  now={now}
                  stretch={stretch}
                  ended={cycle.ended !== null}
                  said={said(cycle, say, dates)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

interface Drawn {
  cycle: Planned;
  phases: DrawnPhase[];
}

/** The cycles of each workpackage together, as they come. */
function groupsOf(all: Drawn[]): { workpackage: Planned['workpackage']; drawn: Drawn[] }[] {
  const groups: { workpackage: Planned['workpackage']; drawn: Drawn[] }[] = [];
  for (const each of all) {
    const { workpackage } = each.cycle;
    const last = groups.at(-1);
    if (last?.workpackage.id === workpackage.id) last.drawn.push(each);
    else groups.push({ workpackage, drawn: [each] });
  }
  return groups;
}

function drawnOf({ name, label, kind, when, from, until, gate }: Planned['phases'][number]): DrawnPhase {
  return {
    ...{ name, kind, when, passed: gate.passed },
    label: capitalised(label),
    from: from === null ? null : Date.parse(from),
    until: until === null ? null : Date.parse(until),
  };
}

/** What the chart shows, for whoever listens: each phase with its dates. */
function said({ phases }: Planned, say: Say<keyof typeof planningWords.nl>, dates: Dates): string {
  return phases
    .flatMap(({ label, from, until }) => {
      if (from === null) return [];
      if (until === null) return [say('phaseFrom', { phase: label, from: dates.day(from) })];
      return [say('phaseFromUntil', { phase: label, from: dates.day(from), until: dates.lastDay(until) })];
    })
    .join('; ');
}
