import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { root } from '../../support/root.js';

/** A browser that asks nobody outside for anything. Close it in `afterAll`. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that keeps what went wrong in it: errors nobody caught, and whatever was written to `console.error`. */
export class WatchedPage {
  private readonly errors: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Errors like this are part of the story: a refusal shows as "status of 422", a server that is away as a failed load. */
  expectError(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Keeps a picture in `test-results/`, when LIANXIN_SCREENSHOTS=1 asks for them. */
  async screenshot(name: string): Promise<void> {
    if (process.env.LIANXIN_SCREENSHOTS !== '1') return;
    const folder = join(root, 'test-results');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** Closes the page with its cookies; throws when something went wrong in it. */
  async close(): Promise<void> {
    await this.page.context().close();
    const unexpected = this.errors.filter((error) => !this.expected.some((pattern) => pattern.test(error)));
    if (unexpected.length > 0) throw new Error(`The page reported errors:\n${unexpected.join('\n')}`);
  }
}

/** A page with cookies of its own, as a clerk in a Chinese county has it. `options` add to that or change it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  return new WatchedPage(await context.newPage());
}
