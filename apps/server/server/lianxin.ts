import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandIo, Texts } from '@lianxin/core/server';
import { sendCommand } from './CommandSocket.js';
import { type Config, OWN_FOLDER, readConfig } from './config.js';
import { socketOf } from './DataOwner.js';
import { Installation } from './Installation.js';
import { localCommands } from './localCommands.js';
import { OperatorLog } from './OperatorLog.js';
import { runCommand } from './runCommand.js';
import { sentence } from './sentence.js';
import { languageOf, terminal } from './terminal.js';

/** The command line; answers the exit code. */
export async function lianxin(argv: readonly string[]): Promise<number> {
  const io = terminal(languageOf(argv, process.env));
  const texts = Texts.ofHost();
  texts.add(OWN_FOLDER);
  const failure = await run(argv, texts, io).catch((error: unknown) => sentence(error, texts, io.lang));
  if (failure === undefined) return 0;
  process.stderr.write(`${failure}\n`);
  return 1;
}

/** Runs a command here when it needs no data, in the process that owns the data, or as its owner when nobody is. */
async function run(argv: readonly string[], texts: Texts, io: CommandIo): Promise<string | undefined> {
  const local = localCommands(texts);
  const words = argv.filter((word, i) => word !== '--lang' && argv[i - 1] !== '--lang');
  if (local.some(({ name }) => name === words.slice(0, name.split(' ').length).join(' ')))
    return runCommand(argv, local, texts, io);

  const config = readConfig(process.env);
  const answer = await sendCommand(socketOf(config.dataFolder), argv, io);
  if (answer) return answer.failure;
  if (words.length === 0 || words.includes('--help') || words.includes('-h'))
    return onNothing((empty) => runOwned(empty, argv, io), config);
  return runOwned(config, argv, io);
}

async function runOwned(config: Config, argv: readonly string[], io: CommandIo): Promise<string | undefined> {
  const installation = await Installation.open(config, new OperatorLog({ stream: process.stderr, level: 'error' }));
  try {
    return await installation.run(argv, io);
  } finally {
    await installation.close();
  }
}

/** Asking for help must not found an installation. */
async function onNothing<T>(work: (config: Config) => Promise<T>, config: Config): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'lianxin-'));
  try {
    return await work({ ...config, dataFolder, database: { file: join(dataFolder, 'lianxin.sqlite') } });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
}
