import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from './chromium.js';
import { type Entered, fillIn } from './forms.js';

/** What takes longer than this, in milliseconds, will not come. */
const PATIENCE = 20_000;

/** One person at a browser, who finds things by what is written on them. */
export class Desk {
  private constructor(
    private readonly watched: WatchedPage,
    private readonly origin: string,
  ) {}

  static async open(browser: Browser, origin: string): Promise<Desk> {
    const watched = await openPage(browser, { reducedMotion: 'reduce' });
    watched.page.setDefaultTimeout(PATIENCE);
    watched.expectError(/status of 401/); // who comes in is not signed in yet
    return new Desk(watched, origin);
  }

  get page(): Page {
    return this.watched.page;
  }

  async signIn(username: string, password: string): Promise<void> {
    const { page } = this;
    await page.goto(this.origin);
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('navigation').waitFor();
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor(); // the first page of the day
  }

  /** Goes to a page of the navigation. */
  async visit(page: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: page, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: page, exact: true }).waitFor();
  }

  /** Opens a case from the search in the header, by a word of it. */
  async openCase(word: string): Promise<void> {
    const search = this.page.getByRole('search').getByRole('textbox');
    await search.fill(word);
    await search.press('Enter');
    await this.page.getByRole('heading', { level: 1, name: '查找' }).waitFor();
    await this.page.getByRole('row', { name: word }).click();
    await this.panel('诉求').waitFor();
  }

  /** A thing in a part of the case page, by some words of it: `item('诉求', '屋面')`. */
  item(panel: string, words: string): Locator {
    return this.panel(panel).getByRole('listitem').filter({ hasText: words });
  }

  /** A part of the page by its heading; a count may follow it. */
  panel(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${title}( \\d+)?$`) });
  }

  /** Presses a button, fills in what it asks, and submits. */
  async act(button: string, fields: Entered = {}, where: Locator | Page = this.page): Promise<void> {
    await this.submit(await this.begin(button, fields, where));
  }

  /** Submits a form, which closes when the server has done it. */
  async submit(form: Locator): Promise<void> {
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** As `act`, up to the moment before submitting. What is done seldom is in a menu of the bar. */
  async begin(button: string, fields: Entered = {}, where: Locator | Page = this.page): Promise<Locator> {
    const shown = where.getByRole('button', { name: button, exact: true });
    const more = where.getByRole('button', { name: '更多', exact: true }).first();
    await shown.or(more).first().waitFor();
    if (await shown.count()) await shown.click();
    else {
      await more.click();
      await this.page.getByRole('menuitem', { name: button, exact: true }).click();
    }
    return this.fill(button, fields);
  }

  /** Opens the form that puts right the day of an entry, found in the log by its words. */
  async beginRedating(entry: string, words: string, fields: Entered): Promise<Locator> {
    const named = { has: this.page.getByText(entry, { exact: true }) };
    const line = this.item('办理记录', words).filter(named).first();
    await line.getByRole('button', { name: /^更正第/ }).click();
    await this.page.getByRole('menuitem', { name: '更正日期' }).click();
    return this.fill('更正日期', fields);
  }

  /** The last day of what is being counted, as the case page shows it: `clock('办理并答复', '诉求1')`. */
  clock(name: string, about: string): Promise<string | null> {
    const lines = this.panel('期限').getByRole('listitem').filter({ hasText: name }).filter({ hasText: about });
    return lines.getByRole('time').getAttribute('datetime');
  }

  /** What the case page says of a clock that is over: `按期完成 2026-03-12`. */
  async pastClock(name: string, about: string): Promise<string | null> {
    const past = this.panel('期限').getByRole('group');
    if ((await past.getAttribute('open')) === null) await past.getByText('已完成和失效的期限').click();
    return past.getByRole('listitem').filter({ hasText: name }).filter({ hasText: about }).textContent();
  }

  screenshot(name: string): Promise<void> {
    return this.watched.screenshot(name);
  }

  expectError(pattern: RegExp): void {
    this.watched.expectError(pattern);
  }

  close(): Promise<void> {
    return this.watched.close();
  }

  private async fill(title: string, fields: Entered): Promise<Locator> {
    const form = this.page.getByRole('dialog', { name: title, exact: true });
    // The keyboard moves to the first field when the form has come to rest.
    await form.locator('input:focus, textarea:focus').waitFor();
    await fillIn(form, fields);
    return form;
  }
}
