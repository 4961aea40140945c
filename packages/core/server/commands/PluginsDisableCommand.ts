import { DisableChoice } from '@lianxin/kernel/common';
import type { PluginAdmin } from '../directory/PluginAdmin.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

export class PluginsDisableCommand implements Command {
  readonly name = 'plugins disable';
  readonly args = ['<plugin>'];
  readonly options = [Administrator.option, '--wind-down', '--end-now', '--reason <text>'];

  constructor(
    private readonly administrator: Administrator,
    private readonly admin: PluginAdmin,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const [plugin] = args as [string];
    const open = DisableChoice.options.find((choice) => options[choice]);
    const reason = typeof options.reason === 'string' ? options.reason : undefined;
    const change = { plugin, on: false, ...(open && { open }), ...(reason !== undefined && { reason }) };
    await this.admin.setState(this.administrator.in(options), change);
    out(this.plugins.texts.say(lang, 'commands.plugins.disable.done', { plugin }));
  }
}
