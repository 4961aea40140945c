import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Dialect } from '@lianxin/db';
import { freshDatabase } from '@lianxin/testing';
import { OperatorLog } from '../dist/server/OperatorLog.js';
import { type RunningServer, serve } from '../dist/server/serve.js';

export const PASSWORD = 'for-tests-only';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server said
  readonly json: any;
}

/** A real server on a free port, with a data folder, a database and a shell of its own. */
export class TestServer {
  private constructor(
    readonly running: RunningServer,
    /** What the operator can read. */
    readonly log: readonly string[],
    private readonly remove: () => Promise<void>,
  ) {}

  static async start(dialect: Dialect = 'sqlite'): Promise<TestServer> {
    const folder = await mkdtemp(join(tmpdir(), 'lianxin-server-'));
    const shellFolder = join(folder, 'shell');
    await mkdir(join(shellFolder, 'assets'), { recursive: true });
    await writeFile(join(shellFolder, 'index.html'), '<!doctype html><title>连心</title>');
    await writeFile(join(shellFolder, 'assets/index-1a2b.js'), 'export {};');
    await writeFile(join(shellFolder, 'csp.json'), JSON.stringify({ importMap: "'sha256-abc='" }));
    const database = await freshDatabase(dialect);
    const config = {
      port: 0,
      host: 'localhost',
      dataFolder: join(folder, 'data'),
      database: database.address,
      demoPassword: PASSWORD,
      demoCases: false,
      shellFolder,
      pluginFolder: join(folder, 'plugins'),
    };
    const log: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        log.push(String(chunk));
        done();
      },
    });
    const running = await serve(config, new OperatorLog({ stream }));
    return new TestServer(running, log, async () => {
      await database.remove();
      await rm(folder, { recursive: true });
    });
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.remove();
  }

  /** Signs in and answers the cookie. */
  async signIn(username: string): Promise<string> {
    const { headers, status } = await this.post('/trpc/core.login', { username, password: PASSWORD });
    if (status !== 200) throw new Error(`signing in as ${username} was answered with ${status}`);
    return String(headers['set-cookie']).split(';')[0]!;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, headers);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.send('POST', path, { 'content-type': 'application/json', ...headers }, text);
  }

  /** Sends the path as it is, where a browser's `fetch` would tidy it up first. */
  send(method: string, path: string, headers: Record<string, string>, body?: string | Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(this.running.address, { method, path, headers, agent: false }, (res) => {
        let text = '';
        res.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        res.on('end', () => {
          const isJson = res.headers['content-type']?.includes('json');
          const { statusCode: status = 0, headers } = res;
          resolve({ status, headers, text, json: isJson ? JSON.parse(text) : undefined });
        });
      });
      sent.on('error', reject).end(body);
    });
  }
}
