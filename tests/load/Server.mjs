import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/root.mjs';

const PATIENCE = 60_000;

/** A server in a process of its own that answers `/healthz`. */
export class Server {
  /** Milliseconds from the start of the process to the first healthy answer. */
  startedIn = 0;

  constructor(child, origin) {
    this.child = child;
    this.origin = origin;
  }

  /** Runs a script of the workspace under this Node; it is told by `PORT` where to listen. */
  static async start(args, env = {}) {
    const port = await freePort();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const server = new Server(child, `http://127.0.0.1:${port}`);
    await server.untilHealthy();
    return server;
  }

  /** Memory that the process has now, in MiB. */
  memory() {
    const text = execFileSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' });
    return Math.round(Number(text) / 1024);
  }

  async stop() {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  async untilHealthy() {
    const begun = performance.now();
    while (performance.now() - begun < PATIENCE) {
      if (this.child.exitCode !== null) throw new Error(`the server ended with ${this.child.exitCode}`);
      const healthy = await fetch(`${this.origin}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (healthy) {
        this.startedIn = Math.round(performance.now() - begun);
        return;
      }
      await wait(5);
    }
    await this.stop();
    throw new Error('the server did not become healthy');
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
