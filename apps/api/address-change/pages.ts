import { pageWords } from '../../../libs/messages/words/sign-in/pages.js';
import { type Answer } from '../http/answer.js';
import { type Language } from '../http/language.js';
import { html } from '../pages/html.js';
import { pageAnswer } from '../pages/page.js';

/** What the link of the mail to a new address opens: a button, and nothing that presses it by itself. */
export function addressPage(language: Language, token: string): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p>${words.confirmAddressDetail}</p>
    <form method="post" action="/sign-in/address">
      <input type="hidden" name="token" value="${token}" />
      <button type="submit">${words.confirmAddress}</button>
    </form>
  `;
  return pageAnswer({ language, title: words.oneMore, body });
}

/** Says that the address counts from now on. */
export function changedPage(language: Language): Answer<string> {
  const words = pageWords[language];
  const body = html`
    <p>${words.addressChangedDetail}</p>
    <p><a class="button" href="/">${words.onward}</a></p>
  `;
  return pageAnswer({ language, title: words.addressChanged, body });
}
