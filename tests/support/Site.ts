import { Accounts, Sessions } from '@lianxin/core/server';
import type { Dialect } from '@lianxin/db';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { createHttpServer } from 'lianxin/dist/server/http/createHttpServer.js';
import { OperatorLog } from 'lianxin/dist/server/OperatorLog.js';
import { pluginsInRepository } from './plugins.js';
import { Visitor } from './Visitor.js';

/** The platform of a test behind the very HTTP server that serves the product. */
export class Site {
  private constructor(
    readonly host: TestHost,
    /** `http://127.0.0.1:40123` */
    readonly origin: string,
    /** What the operator of the server may read. */
    readonly log: readonly string[],
    private readonly stop: () => Promise<unknown>,
  ) {}

  static async open(database: Dialect = 'sqlite'): Promise<Site> {
    const host = await createTestHost({ database, plugins: pluginsInRepository() });
    const log: string[] = [];
    const http = await createHttpServer(
      host,
      '',
      new OperatorLog({ stream: { write: (line) => void log.push(line) } }),
    );
    const origin = await http.listen({ port: 0, host: '127.0.0.1' });
    return new Site(host, origin, log, () => http.close());
  }

  /** Somebody who is not signed in. */
  visitor(): Visitor {
    return new Visitor(this.origin);
  }

  /** Somebody of a county, signed in, known by the username in its plan. */
  async as(county: TestCounty, username: string): Promise<Visitor> {
    const { person, post } = county.as(username).actor;
    const token = await this.host.host.get(Sessions).open(person, county.id);
    return new Visitor(this.origin, { cookie: `lianxin_session=${token}`, post });
  }

  /** The username in the installation of somebody known by the one in the plan of a county. */
  async usernameOf(county: TestCounty, username: string): Promise<string> {
    const account = await this.host.host.get(Accounts).get(county.as(username).actor.person);
    return account.username;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.host.close();
  }
}
