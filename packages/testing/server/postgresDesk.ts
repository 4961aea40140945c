import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { type RunningPostgres, startPostgres } from './postgres.js';

/** Where a test process asks for the server; set by whoever runs the tests. */
const DESK = 'LIANXIN_TEST_POSTGRES_DESK';

/** Answered to whoever connects. */
interface Answer {
  readonly url?: string;
  readonly problem?: string;
}

/**
 * Opens the desk at which the processes of one test run ask for PostgreSQL. The first to ask starts it, so a run that
 * needs none pays for none.
 *
 * @returns closes the desk and stops the server
 */
export async function openPostgresDesk(): Promise<() => Promise<void>> {
  let server: Promise<RunningPostgres> | undefined;
  const desk = createServer((socket) => {
    server ??= startPostgres();
    const answer = server.then(
      ({ url }): Answer => ({ url }),
      (e: Error): Answer => ({ problem: e.message }),
    );
    socket.on('error', () => undefined); // whoever asked is gone
    void answer.then((a) => socket.end(JSON.stringify(a)));
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env[DESK] = String((desk.address() as { port: number }).port);
  return async () => {
    desk.close();
    const running = await server?.catch(() => undefined);
    await running?.stop();
  };
}

let asked: Promise<string> | undefined;

/** The address of this run's PostgreSQL server. */
export function postgresUrl(): Promise<string> {
  asked ??= ask();
  return asked;
}

async function ask(): Promise<string> {
  const port = Number(process.env[DESK]);
  if (!port)
    throw new Error('PostgreSQL is started by the `globalSetup` of vitest.config.ts: run the tests from there');
  const { url, problem }: Answer = JSON.parse(await text(connect(port, '127.0.0.1')));
  if (!url) throw new Error(problem);
  return url;
}
