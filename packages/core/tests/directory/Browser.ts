import type { InputOf, OutputOf } from '@lianxin/api/common';
import type { Ctx } from '@lianxin/api/server';
import type { directory, Me } from '@lianxin/core/common';
import { Accounts, Sessions } from '@lianxin/core/server';
import type { TestCounty, TestHost } from '@lianxin/testing';

type Contracts = typeof directory;

/** What every account of a test's county is founded with. */
export const PASSWORD = 'for-tests-only';

/** Somebody at a browser: keeps the session's token and sends it with each call, as the HTTP server would. */
export class Browser {
  token: string | undefined;
  /** The post acted in, as the shell names it with each request. */
  post: string | undefined;

  constructor(private readonly host: TestHost) {}

  /** Signed in as a person of the county. */
  static async of(host: TestHost, county: TestCounty, username: string): Promise<Browser> {
    const browser = new Browser(host);
    await browser.signIn(await usernameOf(host, county, username), PASSWORD);
    return browser;
  }

  signIn(username: string, password: string): Promise<Me> {
    return this.call('login', { username, password });
  }

  async call<K extends keyof Contracts & string>(
    name: K,
    input?: InputOf<Contracts[K]>,
  ): Promise<OutputOf<Contracts[K]>> {
    const { api, time } = this.host;
    const known = this.token ? await this.host.host.get(Sessions).resolve(this.token, this.post) : undefined;
    const ctx: Ctx = {
      now: time.now(),
      today: time.today,
      address: '192.0.2.7',
      setSession: (token) => {
        this.token = token;
      },
      ...known,
    };
    return (await api.call(`core.${name}`, ctx, input)) as OutputOf<Contracts[K]>;
  }
}

/** The username in the installation of somebody known by the one in the plan. */
export async function usernameOf(host: TestHost, county: TestCounty, username: string): Promise<string> {
  const { person } = county.as(username).actor;
  return (await host.host.get(Accounts).get(person)).username;
}

export const minutesLater = (host: TestHost, minutes: number): void =>
  host.time.set(new Date(host.time.now().getTime() + minutes * 60_000));
