import { gateIn, isForMoreTime, kindIn, partIn } from '../../../libs/domain/mail-link/acts.js';
import { actWords } from '../../../libs/messages/words/act/pages.js';
import { sayDate, saySpan } from '../../../libs/messages/words/dates.js';
import { label } from '../../../libs/messages/words/labels.js';
import { sayTeam, sayUntitled } from '../../../libs/messages/words/names.js';
import { type CycleView } from '../cycles/cycle.view.js';
import { type MeetingView } from '../meetings/meeting.view.js';
import { type Language } from '../http/language.js';
import { html, type Html } from '../pages/html.js';
import { type Subject } from './looked.js';

/** The question that a link asks, in words. */
export function sayQuestion(language: Language, what: string, { kind: about, view }: Subject): string {
  if (about === 'meeting') return actWords[language].comeTo(view.title ?? sayUntitled(language));
  if (isForMoreTime({ what })) return actWords[language].moreTimeQuestion;
  const kind = kindIn(what);
  const team = view.teams.find(({ id }) => id === partIn(what))?.name;
  const part = kind.startsWith('team-') ? sayTeam(team ?? '') : label(language, 'gate', gateIn(what));
  return actWords[language].question(kind, part);
}

/** What is decided on, as far as this person may read it; nothing where a team only says how far it is. */
export function showMatter(
  shown: { language: Language; what: string; timeZone: string },
  subject: Subject,
): Html | undefined {
  const { language, what, timeZone } = shown;
  if (subject.kind === 'meeting') return showMeeting(language, subject.view, timeZone);
  const { view } = subject;
  const kind = kindIn(what);
  if (kind.startsWith('team-') || isForMoreTime({ what })) return undefined;
  if (kind === 'amendment') return showAmendment(language, view);
  if (kind === 'supplement') return showEvaluation(language, view);
  const phase = view.plan.phases.find(({ gate }) => gate.name === gateIn(what));
  if (kind === 'late-lock' || phase?.kind === 'hypothesis') return showHypothesis(language, view);
  return phase?.kind === 'evaluation' ? showEvaluation(language, view) : showCriteria(phase);
}

/** When and where it is, what it is about, and who comes. */
function showMeeting(language: Language, view: MeetingView, timeZone: string): Html {
  const { when, place, agenda, whoComes } = actWords[language].meeting;
  const { from, until, answers } = view;
  const said = answers
    .map(({ person, answer }) => `${person.name}: ${label(language, 'meetingComes', answer.code)}`)
    .join('\n');
  return listed([
    [when, saySpan({ from, until }, language, timeZone)],
    ...(view.place === null ? [] : [[place, view.place] as const]),
    ...(view.agenda === null ? [] : [[agenda, view.agenda] as const]),
    ...(said === '' ? [] : [[whoComes, said] as const]),
  ]);
}

function showHypothesis(language: Language, { hypothesis }: CycleView): Html {
  const words = actWords[language];
  if (!hypothesis?.content) return html`<p class="soft">${words.hidden}</p>`;
  return html`<h2>${words.hypothesis}</h2>
    ${listed(fieldsOf(language, hypothesis.content))}`;
}

function showAmendment(language: Language, { amendment }: CycleView): Html {
  const words = actWords[language];
  if (!amendment) return html`<p class="soft">${words.hidden}</p>`;
  const fields = fieldsOf(language, amendment.changes);
  return html`<h2>${words.amendment}</h2>
    ${listed([...fields, ...(amendment.reason === null ? [] : [[words.reason, amendment.reason] as const])])}`;
}

function showEvaluation(language: Language, { evaluation }: CycleView): Html {
  const words = actWords[language];
  if (!evaluation) return html`<p class="soft">${words.hidden}</p>`;
  const { texts, conclusion, followUp } = evaluation;
  return html`<h2>${words.evaluation}</h2>
    ${together(texts.flatMap((text) => (text === null ? [] : html`<p>${text}</p>`)))}
    ${listed([
      [words.conclusion, conclusion.sentence],
      [words.followUp, followUp.label],
    ])}`;
}

function showCriteria(phase: CycleView['plan']['phases'][number] | undefined): Html | undefined {
  const criteria = (phase?.gate.criteria ?? []).flatMap(({ text }) => (text === null ? [] : html`<li>${text}</li>`));
  return criteria.length === 0
    ? undefined
    : html`<ul>
        ${together(criteria)}
      </ul>`;
}

type Field = readonly [name: string, value: string];

function fieldsOf(language: Language, content: Record<string, string | number | null>): Field[] {
  return Object.entries(content).flatMap(([field, value]): Field[] => {
    if (field === 'form' || value === null) return [];
    return [[label(language, 'hypothesis', field), sayField(language, field, value)]];
  });
}

function sayField(language: Language, field: string, value: string | number): string {
  if (field === 'direction') return label(language, 'direction', String(value));
  if (field === 'date') return sayDate(String(value), language);
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}

function listed(fields: readonly Field[]): Html {
  return html`<dl>
    ${together(
      fields.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      ),
    )}
  </dl>`;
}

function together(pieces: readonly Html[]): Html {
  return pieces.reduce((before, piece) => html`${before}${piece}`, html``);
}
