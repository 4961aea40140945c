import type { PluginAdmin } from '../directory/PluginAdmin.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

export class PluginsListCommand implements Command {
  readonly name = 'plugins list';
  readonly options = [Administrator.option];

  constructor(
    private readonly administrator: Administrator,
    private readonly admin: PluginAdmin,
    private readonly plugins: Plugins,
  ) {}

  async run({ options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const { texts } = this.plugins;
    for (const row of await this.admin.list(this.administrator.in(options).actor.county)) {
      const { id, version = '', displayName, installed, state, open, hash } = row;
      const columns = { id, version, name: displayName[lang], open };
      const standing = {
        installed: texts.say(lang, `plugins.installed.${installed}`),
        state: texts.say(lang, `plugins.state.${state}`),
      };
      out(texts.say(lang, 'commands.plugins.list.row', { ...columns, ...standing }));
      if (hash) out(texts.say(lang, 'commands.plugins.list.hash', { id, hash }));
      for (const { code, params } of row.notices) out(`  ${texts.say(lang, `errors.${code}`, params)}`);
    }
  }
}
