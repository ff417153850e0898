import { pageWords } from '../../../../libs/messages/words/sign-in/pages.js';
import { type Answer } from '../../http/answer.js';
import { type Language } from '../../http/language.js';
import { html, type Html } from '../../pages/html.js';
import { pageAnswer } from '../../pages/page.js';

/** Asks for an address, and offers the work account where there is a provider. */
export function askPage(language: Language, { hasProvider }: { hasProvider: boolean }): Answer<string> {
  const words = pageWords[language];
  const provider = html`
    <p><a class="button" href="/api/sign-in/oidc">${words.workAccount}</a></p>
    <p><a href="/api/sign-in/oidc?remember=yes">${words.workAccountRemembered}</a></p>
    <p class="help">${words.rememberHelp}</p>
    <h2>${words.or}</h2>
  `;
  const body = html`
    ${hasProvider ? provider : undefined}
    <p>${words.intro}</p>
    <form method="post" action="/sign-in/mail">
      <label for="email">${words.address}</label>
      <input id="email" name="email" type="email" autocomplete="email" required maxlength="200" />
      <button type="submit">${words.sendMail}</button>
    </form>
  `;
  return pageAnswer({ language, title: words.signIn, body });
}

/** Says that a mail is on its way if the address is known, and takes the code. */
export function sentPage(language: Language, minutes: number): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p>${words.mailSentDetail(minutes)}</p>
    ${codeForm(language)}
    <p>${words.nothingCame} <a href="/sign-in">${words.another}</a></p>
  `;
  return pageAnswer({ language, title: words.mailSent, body });
}

/** Takes the code once more, after a wrong one. */
export function wrongCodePage(language: Language, said: { title: string; detail: string }): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p role="alert">${said.detail}</p>
    ${codeForm(language)}
    <p><a href="/sign-in">${words.another}</a></p>
  `;
  return pageAnswer({ status: 422, language, title: said.title, body });
}

/** What the link of a mail opens: a button, and nothing that presses it by itself. */
export function linkPage(language: Language, token: string): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p>${words.oneMoreDetail}</p>
    <form method="post" action="/sign-in/link">
      <input type="hidden" name="token" value="${token}" />
      ${rememberChoice(language)}
      <button type="submit">${words.go}</button>
    </form>
  `;
  return pageAnswer({ language, title: words.oneMore, body });
}

/** Says who is signed in, and signs out. */
export function signedInPage(language: Language, name: string): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p>${words.signedInDetail(name)}</p>
    <form method="post" action="/sign-in/out"><button type="submit">${words.signOut}</button></form>
  `;
  return pageAnswer({ language, title: words.signedIn, body });
}

function codeForm(language: Language): Html {
  const words = pageWords[language];
  return html`
    <form method="post" action="/sign-in/code">
      <label for="code">${words.code}</label>
      <input
        id="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
        maxlength="20"
      />
      ${rememberChoice(language)}
      <button type="submit">${words.withCode}</button>
    </form>
  `;
}

function rememberChoice(language: Language): Html {
  const words = pageWords[language];
  return html`
    <label class="choice">
      <input type="checkbox" name="remember" value="yes" aria-describedby="remember-help" /> ${words.remember}
    </label>
    <p class="help" id="remember-help">${words.rememberHelp}</p>
  `;
}
