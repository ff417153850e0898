import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { v7 } from 'uuid';
import { openMailbox } from '../support/mailbox.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { contextFor, startBrowser } from '../support/browser/browser.js';
import { crowd } from '../support/browser/crowd.js';
import { nowhere, placesOf, type Place } from '../support/browser/places.js';
import { administrators, play } from '../support/browser/played.js';
import { goTo } from '../support/browser/settled.js';
import { type Visitor } from '../support/http/visitor.js';
import { startSystem } from '../support/system.js';
import { running } from '../support/pilot.js';
import { until } from '../support/until.js';

/**
 * `npm run screenshots [part of a name]`: a picture of every page, at both widths and in both languages, from the sample
 * programmes after their stories, the Dutch ones in the dark as well; of the mails that went out; and last of a programme
 * with 200 cycles and of a timeline with 1,000 lines.
 */
const FOLDER = '.leerlus/screenshots';
const [, , only = ''] = process.argv;
const widths = [360, 1280];
const crowded = ['programme-200-cycles', 'timeline-1000-lines', 'cycle-1000-notes', 'todo-200-cycles'];
const MAILS = ['mail-invitation', 'mail-reminder', 'mail-meeting', 'mail-digest'] as const;
const INVITED = 'nina@example.org';
let count = 0;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const names = [...placesOf(nowhere).map(({ name }) => name), 'act', ...MAILS, ...crowded];
if (!names.some(wanted)) throw new Error(`Nothing has "${only}" in its name. There are: ${names.join(', ')}.`);
if (only === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
say('Starting Leerlus and playing the stories of the sample. This takes a minute.');
const mailbox = await openMailbox();
const system = await startSystem({
  ...{ pledges: 'as-in-sample', api: { env: administrators } },
  worker: { smtp: mailbox.smtp },
});
const browser = await startBrowser();
try {
  const { visitors, played, runs } = await play(system);
  const places = [...placesOf(played), await placeOfMail(runs.id)];
  for (const place of places) await take(visitors[place.as], place);
  if (MAILS.some(wanted)) {
    for (const [name, mail] of Object.entries(await mailsIn(visitors.ggz))) await takeMail(name, mail);
  }
  if (crowded.some(wanted)) {
    say('Filling the programme with 200 cycles, and the timeline with 1,000 lines. This takes some minutes.');
    await crowd(runs, { cycles: 200, lines: 1_000 });
  }
  const paths = ['/programme', `/cycles/${runs.id}/timeline`, `/cycles/${runs.id}`, '/todo'];
  for (const [place, name] of crowded.entries())
    await take(visitors.ggz, { name, path: paths[place] ?? '/', as: 'ggz' });
  say(`${count} pictures in ${FOLDER}.`);
} finally {
  await browser.close();
  await system.stop();
  await mailbox.close();
}

/** The page that the button of a mail leads to: one about the cycle that runs, which goes out at once here. */
async function placeOfMail(cycle: string): Promise<Place> {
  const owner = await dataSource(system.database, 'owner', 1).initialize();
  await owner.query(
    `update leerlus.message set due = clock_timestamp() where process = $1 and status = 'planned' and step = $2`,
    [cycle, '14-days-before'],
  );
  await owner.destroy();
  const link = () => mailbox.mails.flatMap(({ text }) => /\/act\?token=[\w-]+/.exec(text) ?? [])[0];
  await until(link, { within: 30_000, saying: 'a mail with a button came' });
  return { name: 'act', path: link() ?? '/act', as: 'nobody' };
}

/** Mails as they arrived: of somebody who is invited, and of those that were sent by themselves one of each kind. */
async function mailsIn(lead: Visitor): Promise<Record<(typeof MAILS)[number], string>> {
  await lead.send('POST', '/api/programme/people', {
    body: { name: 'Nina', email: INVITED, roles: [{ role: 'coordinator', team: 'wopit' }] },
    headers: { 'idempotency-key': v7() },
  });
  const invitation = () => mailbox.mails.find(({ to }) => to === INVITED)?.html;
  await until(invitation, { within: 30_000, saying: 'the invitation came' });
  const reminder = mailbox.mails.find(({ text, calendar }) => text.includes('/act?token=') && calendar === '')?.html;
  const meeting = mailbox.mails.find(({ calendar }) => calendar !== '')?.html;
  return {
    ...{ 'mail-invitation': invitation() ?? '', 'mail-reminder': reminder ?? '', 'mail-meeting': meeting ?? '' },
    'mail-digest': await digest(),
  };
}

/** The mail of somebody who likes one a week, after a week in which two cycles asked something of them. */
async function digest(): Promise<string> {
  const pilots = [await running(system, ['ggnet']), await running(system, ['ggnet'])];
  await pilots[0]?.coordinator.send('PUT', '/api/me/messages', { body: { way: 'weekly' } });
  const owner = await dataSource(system.database, 'owner', 1).initialize();
  const bundled = () =>
    owner.query<unknown[]>(`select from leerlus.letter where state = 'bundled' and bundled_in is null`);
  try {
    await owner.query(
      `update leerlus.message set due = clock_timestamp() where process = any($1) and status = 'planned' and step = $2`,
      [pilots.map(({ id }) => id), '14-days-before'],
    );
    await until(async () => (await bundled()).length === pilots.length, {
      ...{ within: 30_000, saying: 'both reminders are bundled' },
    });
    await owner.query(`update leerlus.letter set made = made - interval '14 days' where state = 'bundled'`);
    const mail = () => mailbox.mails.find(({ subject }) => subject === 'Voor jou: twee dingen om te doen')?.html;
    await until(mail, { within: 30_000, saying: 'the mail of the week came' });
    return mail() ?? '';
  } finally {
    await owner.destroy();
  }
}

/** A mail on a phone and on a desk. */
async function takeMail(name: string, html: string): Promise<void> {
  if (!wanted(name)) return;
  if (html === '') throw new Error(`there is no ${name}`);
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: heightOf(width) } });
    const page = await context.newPage();
    await page.setContent(html);
    await shoot(page, `${name}-${width}`);
    await context.close();
  }
}

/** A page at both widths in both languages; the Dutch one in the dark as well. */
async function take(visitor: Visitor, { name, path, as, before }: Place): Promise<void> {
  if (!wanted(name)) return;
  for (const language of ['nl', 'en'] as const) {
    if (as !== 'nobody') await visitor.send('PATCH', '/api/me', { body: { language } });
    for (const width of widths) {
      for (const scheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const)) {
        const context = await contextFor(browser, visitor, { width, scheme, height: heightOf(width), language });
        const page = await context.newPage();
        await goTo(page, path);
        await before?.(page);
        await shoot(page, `${name}-${width}-${language}-${scheme}`);
        await context.close();
      }
    }
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  count += 1;
}

function wanted(name: string): boolean {
  return name.includes(only);
}

function heightOf(width: number): number {
  return width === 360 ? 740 : 900;
}
