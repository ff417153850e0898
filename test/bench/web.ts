import { loadavg } from 'node:os';
import { type Browser, type Page } from 'playwright-core';
import { contextFor, startBrowser } from '../support/browser/browser.js';
import { crowd } from '../support/browser/crowd.js';
import { forgetPresses, measured, measureOn, type Measured } from '../support/browser/paints.js';
import { type Visitor } from '../support/http/visitor.js';
import { running, type Pilot } from '../support/pilot.js';
import { startSystem } from '../support/system.js';
import { figuresOf } from './figures.js';
import { untilQuiet } from './quiet.js';

/**
 * `npm run bench -- web [times]`: the pages of a programme with 200 cycles and of a timeline of 1,000 lines, on a processor
 * that is four times slower: until the largest part is painted, each time in a browser that has kept nothing; and from a
 * press to the next picture.
 */
const [, , times = '5'] = process.argv;

const CYCLES = 200;
const LINES = 1_000;
const SLOW_DOWN = 4;
const aims = { largest: 1_500, press: 100 };

/** Something that somebody does on a page, and that has to be seen at once. */
interface Press {
  name: string;
  does: (page: Page) => Promise<void>;
}

/** A page with what is done on it. */
interface Subject {
  name: string;
  path: string;
  presses: Press[];
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const toggles = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click();
const types = (label: string, words: string) => (page: Page) => page.getByLabel(label).pressSequentially(words);

const system = await startSystem();
const browser = await startBrowser();
try {
  say(`Filling a programme with ${CYCLES} cycles, and a timeline with ${LINES} lines. This takes a minute.`);
  const pilot = await running(system);
  await crowd(pilot, { cycles: CYCLES - 1, lines: LINES });
  if (!(await untilQuiet())) say('The machine did not become quiet: what follows is slower than it is.');
  say(`\nEach ${times} times, ${SLOW_DOWN} × slower. Load of the machine: ${loadavg()[0]?.toFixed(1) ?? '?'}.\n`);
  say(row(['ms', 'aim', 'median', 'slowest', 'deaf']));
  for (const subject of subjectsOf(pilot)) await measure(browser, pilot.lead, subject);
} finally {
  await browser.close();
  await system.stop();
}

function subjectsOf({ id }: Pilot): Subject[] {
  return [
    { name: 'Te doen', path: '/todo', presses: [{ name: 'a note is begun', does: toggles('Notitie maken') }] },
    {
      name: 'Programma',
      path: '/programme',
      presses: [
        { name: 'only what is late', does: toggles('Nog open na de datum') },
        { name: 'typing what one looks for', does: types('Zoek op titel', 'pilot 19') },
        { name: 'as a table', does: toggles('Tabel') },
      ],
    },
    {
      name: 'Tijdlijn',
      path: `/cycles/${id}/timeline`,
      presses: [
        { name: 'older lines', does: (page) => page.getByRole('button', { name: 'Oudere regels tonen' }).click() },
        { name: 'only decisions', does: toggles('Besluiten') },
        { name: 'everything', does: toggles('Alles') },
        { name: 'typing what one looks for', does: types('Zoek in de tijdlijn', 'regel 19') },
      ],
    },
    { name: 'Tijdlijn of the programme', path: '/programme/timeline', presses: [] },
    {
      name: 'Leercyclus',
      path: `/cycles/${id}`,
      presses: [
        { name: 'a note is begun', does: toggles('Notitie maken') },
        { name: 'a note is typed', does: types('Wat viel je op?', 'Het gesprek duurde een half uur.') },
      ],
    },
  ];
}

/** Each time in a context of its own: a browser that has kept nothing. */
async function measure(at: Browser, visitor: Visitor, { name, path, presses }: Subject): Promise<void> {
  const opened: Measured[] = [];
  const pressed = new Map<string, Measured[]>(presses.map((press) => [press.name, []]));
  for (let time = 0; time < Number(times); time++) {
    const context = await contextFor(at, visitor, { width: 1280 });
    const page = await context.newPage();
    await measureOn(page, { slowDown: SLOW_DOWN });
    await page.goto(path, { waitUntil: 'networkidle' });
    opened.push(await measured(page));
    for (const press of presses) {
      await forgetPresses(page);
      await press.does(page);
      await page.waitForLoadState('networkidle');
      pressed.get(press.name)?.push(await measured(page));
    }
    await context.close();
  }
  const deaf = (all: Measured[]) => figuresOf(all.map(({ longest }) => longest)).p50;
  const largest = figuresOf(opened.map((each) => each.largest));
  say(row([`${name}: largest part is painted`, aims.largest, largest.p50, largest.slowest, deaf(opened)]));
  for (const [press, all] of pressed) {
    const { p50, slowest } = figuresOf(all.map((each) => each.slowest));
    say(row([`${name}: ${press}`, aims.press, p50, slowest, deaf(all)]));
  }
}

function row([name = '', ...figures]: (string | number)[]): string {
  const columns = figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(0) : figure).padStart(9));
  return `${String(name).padEnd(52)}${columns.join('')}`;
}
