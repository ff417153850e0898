import { setTimeout as pause } from 'node:timers/promises';
import { type Mail, type Mails } from './mails.js';

/** How long (ms) somebody waits for their mail before they ask for another one. */
const MAIL_WITHIN = 20_000;

/** Somebody signing in at a running Leerlus. */
export interface SigningIn {
  url: string;
  email: string;
  mails: Mails;
  /** By the button behind the mail's link, or by typing the mail's six digits. */
  by: 'link' | 'code';
}

/**
 * Signs in as people do: asks for a mail, reads it, and then opens its link and presses the button, or types its code.
 *
 * @returns the cookie of the session; undefined where too many mails were asked for within the hour
 * @throws TypeError when the system is away
 */
export async function signInByMail({ url, email, mails, by }: SigningIn): Promise<string | undefined> {
  const before = (await mails.to(email)).length;
  const asked = await send(`${url}/api/sign-in/mail`, { json: { email } });
  if (asked.status === 429) return undefined;
  expectStatus(asked, 202, 'asking for a mail');
  const mail = await nextMail(mails, { email, before });
  return by === 'link'
    ? pressButton(url, linkIn(mail))
    : typeCode(url, { code: codeIn(mail), browser: cookieOf(asked) });
}

/** Opening the link changes nothing, however often; the button on its page signs in. */
async function pressButton(url: string, link: URL): Promise<string> {
  const page = await send(`${url}${link.pathname}${link.search}`);
  expectStatus(page, 200, 'opening the link');
  if (cookieOf(page) !== '') throw new Error('opening the link signed somebody in');
  const token = link.searchParams.get('token') ?? '';
  if (!page.text.includes(`value="${token}"`)) throw new Error('the page of the link has no button for it');
  const pressed = await send(`${url}/sign-in/link`, { form: { token } });
  expectStatus(pressed, 303, 'pressing the button');
  return cookieOf(pressed);
}

async function typeCode(url: string, { code, browser }: { code: string; browser: string }): Promise<string> {
  const typed = await send(`${url}/api/sign-in/code`, { json: { code }, cookie: browser });
  expectStatus(typed, 200, 'typing the code');
  return cookieOf(typed);
}

async function nextMail(mails: Mails, { email, before }: { email: string; before: number }): Promise<Mail> {
  const end = Date.now() + MAIL_WITHIN;
  while (Date.now() < end) {
    const mail = (await mails.to(email)).slice(before).find(({ text }) => text.includes('/sign-in/link?token='));
    if (mail) return mail;
    await pause(50);
  }
  throw new TypeError(`no mail came to ${email}`);
}

function linkIn({ text }: Mail): URL {
  return new URL(/https?:\S+\/sign-in\/link\?token=\S+/u.exec(text)?.[0] ?? '');
}

function codeIn({ text }: Mail): string {
  return /^\d{3} \d{3}$/mu.exec(text)?.[0].replace(' ', '') ?? '';
}

interface Seen {
  status: number;
  text: string;
  cookies: string[];
}

/** Sends what a browser without scripts sends from a page of the same site. */
async function send(
  address: string,
  { json, form, cookie }: { json?: object; form?: Record<string, string>; cookie?: string } = {},
): Promise<Seen> {
  const body = form ? new URLSearchParams(form).toString() : json && JSON.stringify(json);
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    redirect: 'manual',
    headers: {
      'accept-language': 'nl',
      ...(body !== undefined && {
        'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
        origin: new URL(address).origin,
      }),
      ...(cookie !== undefined && { cookie }),
    },
    body,
    signal: AbortSignal.timeout(15_000),
  });
  return { status: response.status, text: await response.text(), cookies: response.headers.getSetCookie() };
}

/** The cookie that an answer brings; those that it takes away are empty. */
function cookieOf({ cookies }: Pick<Seen, 'cookies'>): string {
  const kept = cookies.map((each) => each.split(';', 1)[0] ?? '').filter((each) => !each.endsWith('='));
  return kept.join('; ');
}

/** An answer of 5xx, or a mail that came too late because the system was away, is tried again. @throws TypeError, Error */
function expectStatus({ status, text }: Seen, wanted: number, doing: string): void {
  if (status === wanted) return;
  const isAway = status >= 500 || status === 410;
  throw new (isAway ? TypeError : Error)(`${doing} answered ${status}: ${text.slice(0, 300)}`);
}
