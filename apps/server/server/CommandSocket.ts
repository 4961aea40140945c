import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@lianxin/base';
import type { CommandIo } from '@lianxin/core/server';

/** What goes over the socket, one JSON text per line: a command, and then what is said and asked until it has ended. */
interface Request extends Pick<CommandIo, 'lang' | 'cwd'> {
  readonly argv: readonly string[];
}
type Reply =
  | { readonly out: string }
  | { readonly progress: string }
  | { readonly ask: string }
  | { readonly end: { readonly failure?: string } };

/** Runs a command line; answers a sentence when something went wrong. */
export type RunCommand = (argv: readonly string[], io: CommandIo) => Promise<string | undefined>;

/** Listens for commands of people who may read the data folder. */
export class CommandSocket {
  private readonly sockets = new Set<Socket>();
  private readonly conversations = new Set<Promise<void>>();

  private constructor(
    private readonly server: Server,
    run: RunCommand,
  ) {
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
      const conversation = converse(socket, run);
      this.conversations.add(conversation);
      void conversation.then(() => this.conversations.delete(conversation));
    });
  }

  /** Takes the address, which belongs to whoever holds the lock. */
  static async listen(address: string, run: RunCommand): Promise<CommandSocket> {
    if (process.platform !== 'win32') await rm(address, { force: true });
    const server = createServer();
    const before = process.umask(0o177); // the file is made before `listen` returns
    const listening = new Promise<void>((resolve, reject) => server.once('error', reject).listen(address, resolve));
    process.umask(before);
    await listening;
    return new CommandSocket(server, run);
  }

  /** Takes no more commands and lets those under way come to their end, for so many milliseconds at most if given. */
  async close(patience?: number): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const ends: Promise<unknown>[] = [Promise.all(this.conversations)];
    if (patience !== undefined) ends.push(wait(patience, undefined, { ref: false }));
    await Promise.race(ends);
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

async function converse(socket: Socket, run: RunCommand): Promise<void> {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const next = async () => {
    const { done, value } = await lines.next();
    if (done) throw new DomainError('unavailable', 'core.nobody_to_ask');
    return JSON.parse(value);
  };
  const send = (reply: Reply) => void (socket.writable && socket.write(`${JSON.stringify(reply)}\n`));
  try {
    const { argv, ...place }: Request = await next();
    const ask = async (question: string): Promise<string> => {
      send({ ask: question });
      return (await next()).answer;
    };
    const out = (line: string) => send({ out: line });
    const progress = (line: string) => send({ progress: line });
    const failure = await run(argv, { ...place, out, progress, ask });
    send({ end: { ...(failure !== undefined && { failure }) } });
  } catch {
    socket.destroy(); // whoever asked has gone, or spoke another language
  }
  socket.end();
}

/** Sends a command to the process that owns the data and answers how it ended. Undefined when there is none. */
export function sendCommand(
  address: string,
  argv: readonly string[],
  io: CommandIo,
): Promise<{ readonly failure?: string } | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(address);
    const nobody = () => resolve(undefined);
    socket.once('error', nobody).once('connect', () => {
      socket.off('error', nobody);
      const request: Request = { argv, lang: io.lang, cwd: io.cwd };
      socket.write(`${JSON.stringify(request)}\n`);
      follow(socket, io).then(resolve, reject);
    });
  });
}

/** Says and asks what the other side wants said and asked, until the command has ended. */
async function follow(socket: Socket, io: CommandIo): Promise<{ readonly failure?: string }> {
  try {
    for await (const line of createInterface({ input: socket })) {
      const reply: Reply = JSON.parse(line);
      if ('end' in reply) return reply.end;
      if ('out' in reply) io.out(reply.out);
      else if ('progress' in reply) io.progress?.(reply.progress);
      else socket.write(`${JSON.stringify({ answer: await io.ask(reply.ask) })}\n`);
    }
    throw new DomainError('unavailable', 'server.went_away');
  } finally {
    socket.destroy();
  }
}
