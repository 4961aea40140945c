import { DomainError } from '@lianxin/base';
import { DisableChoice } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { PluginAdmin } from '../directory/PluginAdmin.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

export class PluginsDisableCommand implements Command {
  readonly name = 'plugins disable';
  readonly args = ['<plugin>'];
  readonly options = [Administrator.option, '--wind-down', '--end-now', '--hand-over <person>', '--reason <text>'];

  constructor(
    private readonly administrator: Administrator,
    private readonly admin: PluginAdmin,
    private readonly plugins: Plugins,
    private readonly directory: Directory,
  ) {}

  async run({ args, options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const [plugin] = args as [string];
    const open = DisableChoice.options.find((choice) => options[choice]);
    const reason = typeof options.reason === 'string' ? options.reason : undefined;
    const ctx = this.administrator.in(options);
    const change = { plugin, on: false, ...(open && { open }), ...(reason !== undefined && { reason }) };
    await this.admin.setState(ctx, { ...change, ...this.to(ctx.actor.county, options.handOver) });
    out(this.plugins.texts.say(lang, 'commands.plugins.disable.done', { plugin }));
  }

  /** By name: the only one of the county who is called so. */
  private to(county: string, name: CommandInput['options'][string]): { to?: string } {
    if (typeof name !== 'string') return {};
    const [person, ...others] = this.directory.people(county).filter((each) => each.name === name);
    if (!person || others.length) throw new DomainError('invalid', 'core.name_who_takes_over');
    return { to: person.id };
  }
}
