import type { PluginAdmin } from '../directory/PluginAdmin.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

export class PluginsApproveCommand implements Command {
  readonly name = 'plugins approve';
  readonly args = ['<plugin>', '<hash>'];
  readonly options = [Administrator.option];

  constructor(
    private readonly administrator: Administrator,
    private readonly admin: PluginAdmin,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const [plugin, hash] = args as [string, string];
    await this.admin.approve(this.administrator.in(options), plugin, hash);
    out(this.plugins.texts.say(lang, 'commands.plugins.approve.done', { plugin }));
  }
}
