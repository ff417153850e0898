import { gateIn, isForMoreTime, kindIn, type Act, type Typed } from '../../../libs/domain/mail-link/acts.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { sayHappened, sayUntil } from '../../../libs/messages/words/dates.js';
import { actWords } from '../../../libs/messages/words/act/pages.js';
import { label } from '../../../libs/messages/words/labels.js';
import { sayTeam, sayUntitled } from '../../../libs/messages/words/names.js';
import { sayProblem } from '../../../libs/messages/words/problems.js';
import { type MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { type Answer } from '../http/answer.js';
import { type Language } from '../http/language.js';
import { html, type Html } from '../pages/html.js';
import { pageAnswer } from '../pages/page.js';
import { type Looked, type Subject } from './looked.js';
import { sayQuestion, showMatter } from './matter.js';

/** Whose link is shown, with the secret that the page sends on, and where days begin. */
export interface Shown {
  link: MailLink;
  token: string;
  acting: Acting;
  timeZone: string;
  /** What the team is called for which the person got the mail; undefined where it was for none. */
  teamCalled: string | undefined;
  /** What was typed, and can't be taken as it is: it stands there again. */
  typed?: Typed & { act: Act };
}

/** What a link leads to, as a page. Only where something can be done does it hold a button that does it. */
export function lookedPage(looked: Looked, shown: Shown, said?: string): Answer<string> {
  const { link, acting, timeZone } = shown;
  const { language } = acting;
  const words = actWords[language];
  const plain = (status: number, title: string, sentence: string) =>
    pageAnswer({ status, language, title, body: html`<p>${sentence}</p>` });
  switch (looked.outcome) {
    case 'open':
      return openPage(looked, shown, said);
    case 'done': {
      const day = looked.on && sayHappened(looked.on, language, timeZone);
      const sentence = looked.mine && day !== undefined ? words.mine(day) : words.already(day, kindIn(link.what));
      return plain(200, words.alreadyTitle, sentence);
    }
    case 'received':
      return receivedPage(language);
    case 'expired':
      return againPage(shown, { status: 410, title: words.expiredTitle, sentence: words.expired });
    case 'asked-anew':
      return againPage(shown, { status: 409, title: words.askedAnewTitle, sentence: words.askedAnew });
    case 'passed-on':
      return plain(403, words.passedOnTitle, words.passedOn(sayAs(shown)));
    case 'not-now':
      return plain(409, words.notNowTitle, looked.why);
  }
}

/** That it is done. */
export function thanksPage(language: Language, act: Act): Answer<string> {
  const words = actWords[language];
  return pageAnswer({
    language,
    title: words.buttons[act],
    body: html`<p class="saved" role="status">${words.thanks[act]}</p>`,
  });
}

/** That it was received, and is carried out when the conductor is back. */
export function receivedPage(language: Language): Answer<string> {
  const { title, detail } = sayProblem('received', {}, language);
  return pageAnswer({ status: 202, language, title, body: html`<p class="saved" role="status">${detail}</p>` });
}

/** That it can't be done, and why. */
export function refusedPage(language: Language, refused: { status: number; why: string }): Answer<string> {
  const { status, why } = refused;
  return pageAnswer({
    status,
    language,
    title: actWords[language].notNowTitle,
    body: html`<p role="alert">${why}</p>`,
  });
}

/** That another mail is on its way. */
export function sentPage(language: Language): Answer<string> {
  const words = actWords[language];
  return pageAnswer({ language, title: words.sentTitle, body: html`<p role="status">${words.sent}</p>` });
}

/** That nobody knows this link, or that its person takes no part any more. */
export function noLinkPage(language: Language, which: 'unknown' | 'left'): Answer<string> {
  const words = actWords[language];
  return which === 'unknown'
    ? pageAnswer({
        status: 404,
        language,
        title: words.unknownTitle,
        body: html`<p>${words.unknown}</p>
          <p><a class="button" href="/sign-in">Leerlus</a></p>`,
      })
    : pageAnswer({ status: 403, language, title: words.leftTitle, body: html`<p>${words.left}</p>` });
}

function openPage(open: Extract<Looked, { outcome: 'open' }>, shown: Shown, said: string | undefined): Answer<string> {
  const { subject, acts, until, needsSignIn } = open;
  const { link, acting, timeZone } = shown;
  const { language } = acting;
  const words = actWords[language];
  const matter = showMatter({ language, what: link.what, timeZone }, subject);
  const isLate = until <= new Date().toISOString();
  const body = html`
    ${said === undefined ? undefined : html`<p class="banner" role="alert">${said}</p>`}
    <p>
      ${subject.kind === 'cycle' ? words.inCycle(subject.view.title ?? sayUntitled(language)) : undefined}
      ${isLate ? undefined : words.by(sayUntil(until, language, timeZone))}
    </p>
    ${matter && html`<section class="card">${matter}</section>`}
    <section class="card">
      <p>${words.actingAs(`${acting.name}, ${sayAs(shown)}`)}</p>
      ${needsSignIn ? signInForm(shown) : formsFor(acts, { shown, subject })}
      <p class="help">${words.notYou}</p>
    </section>
  `;
  return pageAnswer({ language, title: sayQuestion(language, link.what, subject), body });
}

function signInForm({ token, acting }: Shown): Html {
  const words = actWords[acting.language];
  return html`
    <p>${words.signInFirst}</p>
    <form method="post" action="/act/sign-in">
      <input type="hidden" name="token" value="${token}" />
      <button type="submit">${words.signInGoOn}</button>
    </form>
  `;
}

function formsFor(acts: Act[], at: { shown: Shown; subject: Subject }): Html {
  const { link, acting } = at.shown;
  const words = actWords[acting.language];
  const isStart =
    at.subject.kind === 'cycle' &&
    at.subject.view.plan.phases.some(({ kind, gate }) => kind === 'hypothesis' && gate.name === gateIn(link.what));
  return acts.reduce(
    (before, act) => {
      const called =
        act === 'agree' && isStart && kindIn(link.what) === 'gate' ? words.agreeToStart : words.buttons[act];
      const form = FORMS[act] ?? buttonForm;
      return html`${before}${form(act, called, at)}`;
    },
    html``,
  );
}

type At = Parameters<typeof formsFor>[1];

function buttonForm(act: Act, called: string, at: At): Html {
  const isSecond = act === 'maybe' || act === 'stays-away';
  const button = isSecond
    ? html`<button type="submit" class="second">${called}</button>`
    : html`<button type="submit">${called}</button>`;
  return html`<form method="post" action="/act">${hidden(act, at)}${button}</form>`;
}

function writingForm(act: Act, called: string, at: At): Html {
  const words = actWords[at.shown.acting.language];
  const id = `words-${act}`;
  const typed = at.shown.typed?.act === act ? at.shown.typed : undefined;
  return html`<details ${typed && html`open`}>
    <summary>${called}</summary>
    <form method="post" action="/act">
      ${hidden(act, at)}
      <label for="${id}">${act === 'note' ? words.note : words.why}</label>
      <p class="help" id="${id}-help">${words.noteHelp}</p>
      <textarea
        id="${id}"
        name="words"
        required
        maxlength="${act === 'note' ? '4000' : '2000'}"
        aria-describedby="${id}-help"
      >
${typed?.words}</textarea>
      <button type="submit" class="second">${act === 'note' ? words.send : called}</button>
    </form>
  </details>`;
}

/** Asks for the day, and lets a reason be given. */
function moreTimeForm(act: Act, called: string, at: At): Html {
  const { shown } = at;
  const { day, dayHelp, whyMore } = actWords[shown.acting.language];
  const typed = shown.typed?.act === act ? shown.typed : undefined;
  // Where a link is for nothing else, it stands open.
  const isOpen = typed !== undefined || isForMoreTime(shown.link);
  return html`<details ${isOpen ? html`open` : undefined}>
    <summary>${called}</summary>
    <form method="post" action="/act">
      ${hidden(act, at)}
      <label for="day">${day}</label>
      <p class="help" id="day-help">${dayHelp}</p>
      <input type="date" id="day" name="day" required value="${typed?.day}" aria-describedby="day-help" />
      <label for="words-${act}">${whyMore}</label>
      <textarea id="words-${act}" name="words" maxlength="2000">${typed?.words}</textarea>
      <button type="submit" class="second">${called}</button>
    </form>
  </details>`;
}

/** What is typed for an act; the others are a button. */
const FORMS: Partial<Record<Act, (act: Act, called: string, at: At) => Html>> = {
  'not-yet': writingForm,
  note: writingForm,
  'more-time': moreTimeForm,
};

function hidden(act: Act, { shown, subject }: At): Html {
  const round = subject.kind === 'meeting' ? undefined : subject.view.versions[`gate:${gateIn(shown.link.what)}`];
  return html`<input type="hidden" name="token" value="${shown.token}" />
    <input type="hidden" name="act" value="${act}" />
    ${round === undefined ? undefined : html`<input type="hidden" name="round" value="${String(round)}" />`}`;
}

function againPage(
  { acting, token }: Shown,
  { status, title, sentence }: { status: number; title: string; sentence: string },
): Answer<string> {
  const { language } = acting;
  const body = html`
    <p>${sentence}</p>
    <form method="post" action="/act/again">
      <input type="hidden" name="token" value="${token}" />
      <button type="submit">${actWords[language].sendNew}</button>
    </form>
  `;
  return pageAnswer({ status, language, title, body });
}

/** As whom somebody got the mail: „coördinator van team Wopit”. */
function sayAs({ link, acting: { language }, teamCalled }: Shown): string {
  const of = teamCalled === undefined ? '' : ` ${language === 'nl' ? 'van' : 'of'} ${sayTeam(teamCalled)}`;
  return `${label(language, 'role', link.role)}${of}`;
}
