import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@lianxin/base';

/** The system allows no more for the name of a socket. */
const LONGEST_NAME = 100;
/** How long a process that has just claimed the data may take until it listens. */
const PATIENCE = 2_000;

/** Where the process that owns a data folder listens for commands. */
export function socketOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\lianxin-${hash}`;
  const inFolder = join(folder, 'lianxin.sock');
  return Buffer.byteLength(inFolder) <= LONGEST_NAME ? inFolder : join(tmpdir(), `lianxin-${hash}.sock`);
}

/** The right to write to a data folder, which one process has at a time. */
export class DataOwner {
  private constructor(private readonly lock: string) {}

  /**
   * Claims the folder, made where it is missing. A claim that a dead process left behind is taken over. Throws
   * `server.in_use` with the id of the process that has it.
   */
  static async claim(folder: string): Promise<DataOwner> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const lock = join(folder, 'lianxin.lock');
    for (;;) {
      const claimed = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (claimed) return new DataOwner(lock);
      const owner = await readOwner(lock);
      if (await isAtWork(owner, socketOf(folder))) throw new DomainError('conflict', 'server.in_use', { pid: owner });
      if ((await readOwner(lock)) === owner) await rm(lock, { force: true });
    }
  }

  async release(): Promise<void> {
    await rm(this.lock, { force: true });
  }
}

const readOwner = async (lock: string): Promise<number> => Number(await readFile(lock, 'utf8').catch(() => '0'));

/** A process id may have been given to another program since, so the process must also answer on its socket. */
async function isAtWork(pid: number, socket: string): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE; ; await wait(50)) {
    if (await answers(socket)) return true;
    if (!isAlive(pid) || Date.now() > deadline) return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    const end = (result: boolean) => {
      connection.destroy();
      resolve(result);
    };
    connection.once('connect', () => end(true)).once('error', () => end(false));
  });
}
