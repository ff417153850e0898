import { type Locator, type Page } from 'playwright-core';

/** As many stops as no page has. */
const MOST = 200;

/** Said in the page: what has the focus, and whether one can see that it has. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const shown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  return { what: focused.outerHTML.slice(0, 120), shown: shown || focused === document.body };
})()`;

/** Somebody who has a keyboard and nothing else. */
export class Keys {
  /** Where the focus was without being seen. */
  readonly unseen: string[] = [];

  constructor(readonly page: Page) {}

  /** Goes on with Tab until something has the focus. @throws Error when it is never reached */
  async to(wanted: Locator): Promise<this> {
    await wanted.waitFor();
    for (let stops = 0; stops < MOST; stops++) {
      if (await this.isAt(wanted)) return this;
      await this.page.keyboard.press('Tab');
      const { what, shown } = await this.page.evaluate<{ what: string; shown: boolean }>(FOCUSED);
      if (!shown) this.unseen.push(what);
    }
    throw new Error(`${String(wanted)} can't be reached with Tab`);
  }

  /** Whether something has the focus. */
  async isAt(wanted: Locator): Promise<boolean> {
    return (await wanted.and(this.page.locator(':focus')).count()) > 0;
  }

  /** Goes to a button and presses it with a key. */
  async press(name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(
      this.page.getByRole('button', { name, exact: true, disabled: false }).filter({ visible: true }).first(),
    );
    await this.page.keyboard.press(key);
  }

  /** Goes to a link and follows it. */
  async follow(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('link', { name, exact: true }).first());
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a field and types. */
  async type(label: string, text: string): Promise<void> {
    await this.to(this.page.getByLabel(label));
    await this.page.keyboard.type(text);
  }

  /** Goes to one of a few that exclude each other, and chooses it. */
  async choose(group: string, label: string): Promise<void> {
    const options = this.page.getByRole('group', { name: group }).getByRole('radio');
    const checked = options.and(this.page.locator(':checked'));
    await this.to((await checked.count()) > 0 ? checked : options.first());
    if ((await checked.count()) === 0) await this.page.keyboard.press('Space');
    const wanted = this.page.getByRole('group', { name: group }).getByLabel(label);
    for (let stops = await options.count(); stops > 0 && !(await wanted.isChecked()); stops--) {
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await wanted.isChecked())) throw new Error(`${label} can't be chosen with the arrows`);
  }

  /** Goes to a list and chooses by the first letters. */
  async select(label: string, option: string): Promise<void> {
    const list = this.page.getByLabel(label);
    await this.to(list);
    await this.page.keyboard.type(option);
    const chosen = await list.locator('option:checked').textContent();
    if (chosen !== option) throw new Error(`${option} can't be chosen by its letters: ${chosen ?? ''}`);
  }
}
