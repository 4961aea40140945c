import { Command, type CommandIo, type Platform } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { CommandSocket } from './CommandSocket.js';
import type { Config } from './config.js';
import { DataOwner, socketOf } from './DataOwner.js';
import { localCommands } from './localCommands.js';
import type { OperatorLog } from './OperatorLog.js';
import { openPlatform } from './openPlatform.js';
import { runCommand } from './runCommand.js';

/** The data of an installation, owned by this process: while it is open, commands typed elsewhere are run here. */
export class Installation {
  private constructor(
    readonly platform: Platform,
    private readonly owner: DataOwner,
    private readonly socket: CommandSocket,
  ) {}

  /** Throws `server.in_use` while another process has it. */
  static async open(config: Config, log: OperatorLog): Promise<Installation> {
    const owner = await DataOwner.claim(config.dataFolder);
    const platform = openPlatform(config, log);
    const socket = CommandSocket.listen(socketOf(config.dataFolder), async (argv, io) =>
      runOn(await platform, argv, io),
    );
    const [opened, listening] = await Promise.allSettled([platform, socket]);
    if (opened.status === 'fulfilled' && listening.status === 'fulfilled')
      return new Installation(opened.value, owner, listening.value);
    if (opened.status === 'fulfilled') await opened.value.close();
    if (listening.status === 'fulfilled') await listening.value.close(0);
    await owner.release();
    throw opened.status === 'rejected' ? opened.reason : (listening as PromiseRejectedResult).reason;
  }

  run(argv: readonly string[], io: CommandIo): Promise<string | undefined> {
    return runOn(this.platform, argv, io);
  }

  /** Waits so many milliseconds at most for commands under way; without a number, as long as they take. */
  async close(patience?: number): Promise<void> {
    await this.socket.close(patience);
    await this.platform.close();
    await this.owner.release();
  }
}

function runOn({ host, texts }: Platform, argv: readonly string[], io: CommandIo): Promise<string | undefined> {
  const commands = host.get(all(Command)).everywhere();
  return runCommand(argv, [...localCommands(texts), ...commands.map(({ value }) => value)], texts, io);
}
