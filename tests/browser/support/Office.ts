import { join } from 'node:path';
import type { Day } from '@lianxin/base';
import { Accounts } from '@lianxin/core/server';
import type { Dialect } from '@lianxin/db';
import { createTestHost, type TestCounty, type TestedPlugin, type TestHost } from '@lianxin/testing';
import { createHttpServer } from 'lianxin/dist/server/http/createHttpServer.js';
import { OperatorLog } from 'lianxin/dist/server/OperatorLog.js';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { root } from '../../support/root.js';
import { launchChromium, openPage, type WatchedPage } from './chromium.js';
import { Desk } from './Desk.js';

/** The password of everybody in a county of a test. */
const PASSWORD = 'for-tests-only';

/** A county at work: the server as it is delivered, its people at browsers, and a day that moves. */
export class Office {
  private desks: Desk[] = [];

  private constructor(
    readonly host: TestHost,
    readonly county: TestCounty,
    private readonly browser: Browser,
    readonly origin: string,
    private readonly stop: () => Promise<unknown>,
  ) {}

  /** With the plugins of these names out of `plugins/`, or written in the test, switched on. */
  static async open(database: Dialect, ...plugins: readonly TestedPlugin[]): Promise<Office> {
    const folders = plugins.map((plugin) => (typeof plugin === 'string' ? join(root, 'plugins', plugin) : plugin));
    const host = await createTestHost({ database, plugins: folders });
    const log = new OperatorLog({ stream: { write: () => undefined } });
    const http = await createHttpServer(host, join(root, 'apps/shell/dist'), log);
    const origin = await http.listen({ port: 0, host: '127.0.0.1' });
    const stop = async () => {
      http.server.closeAllConnections();
      await http.close();
      await host.close();
    };
    return new Office(host, await host.county(), await launchChromium(), origin, stop);
  }

  /** Everybody has gone home; another day begins. */
  async day(day: Day): Promise<void> {
    await this.goHome();
    this.host.time.set(day);
  }

  /** Somebody, known by the username in the plan of the county, signs in and stays until the day is over. */
  async desk(username: string, county = this.county): Promise<Desk> {
    const account = await this.host.host.get(Accounts).get(county.as(username).actor.person);
    const desk = await Desk.open(this.browser, this.origin);
    this.desks.push(desk);
    await desk.signIn(account.username, PASSWORD);
    return desk;
  }

  /** Somebody who does not work here, at an address of the site. */
  async visitor(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const visitor = await openPage(this.browser, options);
    await visitor.page.goto(this.origin + path);
    return visitor;
  }

  /** Pictures of every screen, for whoever looks for what went wrong. */
  async screenshots(name: string): Promise<void> {
    for (const [i, desk] of this.desks.entries()) await desk.screenshot(`${name}-${i + 1}`);
  }

  async close(): Promise<void> {
    await this.goHome().finally(async () => {
      await this.browser.close();
      await this.stop();
    });
  }

  private async goHome(): Promise<void> {
    const desks = this.desks;
    this.desks = [];
    for (const desk of desks) await desk.close();
  }
}
