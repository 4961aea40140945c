import type { PluginAdmin } from '../directory/PluginAdmin.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

export class PluginsEnableCommand implements Command {
  readonly name = 'plugins enable';
  readonly args = ['<plugin>'];
  readonly options = [Administrator.option];

  constructor(
    private readonly administrator: Administrator,
    private readonly admin: PluginAdmin,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const [plugin] = args as [string];
    await this.admin.setState(this.administrator.in(options), { plugin, on: true });
    out(this.plugins.texts.say(lang, 'commands.plugins.enable.done', { plugin }));
  }
}
