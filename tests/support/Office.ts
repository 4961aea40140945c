import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from '@lianxin/db';
import { freshDatabase } from '@lianxin/testing';
import { Process } from '../../apps/server/tests/Process.js';
import { Visitor } from './Visitor.js';

const PASSWORD = 'for-tests-only-2026';

/** An installation that is served by real processes, one after the other, on data that outlives them. */
export class Office {
  private readonly started: Process[] = [];

  private constructor(
    readonly dataFolder: string,
    private readonly env: Record<string, string>,
    private readonly removeDatabase: () => Promise<void>,
  ) {}

  static async open(dialect: Dialect = 'sqlite'): Promise<Office> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'lianxin-office-'));
    const env = { LIANXIN_DATA: dataFolder, LIANXIN_DEMO_PASSWORD: PASSWORD, PORT: '0', HOST: '127.0.0.1' };
    if (dialect === 'sqlite') return new Office(dataFolder, env, async () => undefined);
    const { address, remove } = await freshDatabase(dialect);
    return new Office(dataFolder, { ...env, DATABASE_URL: (address as { url: string }).url }, remove);
  }

  /** Starts a server on the data; the first start founds the demo county. */
  async serve(): Promise<{ readonly server: Process; readonly origin: string }> {
    const server = Process.serve(this.env);
    this.started.push(server);
    const [, origin] = await server.says(/连心已启动：(\S+)/);
    return { server, origin: origin! };
  }

  /** Signs somebody of the demo county in. */
  async signIn(origin: string, username: string): Promise<Visitor> {
    const answer = await new Visitor(origin).send('core.login', { username, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`signing in was answered with ${answer.status}: ${answer.text}`);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    return new Visitor(origin, { cookie, post: (answer.data as { post: { id: string } }).post.id });
  }

  /** Types a command on this data. */
  lianxin(...args: string[]) {
    return Process.run(args, this.env);
  }

  /** Another installation with what this one has on its disk. Nothing may run on it. */
  async copy(): Promise<Office> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'lianxin-office-'));
    await cp(this.dataFolder, dataFolder, { recursive: true });
    return new Office(dataFolder, { ...this.env, LIANXIN_DATA: dataFolder }, async () => undefined);
  }

  /** Ends what still runs, and takes the data away. */
  async close(): Promise<void> {
    for (const { child } of this.started) child.kill('SIGKILL');
    await Promise.all(this.started.map(({ ended }) => ended));
    await this.removeDatabase();
    await rm(this.dataFolder, { recursive: true });
  }
}
