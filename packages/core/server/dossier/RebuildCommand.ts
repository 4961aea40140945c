import { DomainError } from '@lianxin/base';
import type { Command, CommandInput, CommandIo } from '../commands/Command.js';
import type { Plugins } from '../Plugins.js';
import type { Followers } from './Followers.js';
import type { Rebuilding } from './Rebuilding.js';

/** Makes every table anew from the logs and lets every follower read again; with `--check` it only compares. */
export class RebuildCommand implements Command {
  readonly name = 'rebuild';
  readonly options = ['--check'];

  constructor(
    private readonly rebuilding: Rebuilding,
    private readonly followers: Followers,
    private readonly plugins: Plugins,
  ) {}

  async run({ options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const say = (key: string, params = {}) => this.plugins.texts.say(lang, key, params);
    if (!options.check) {
      out(say('commands.rebuild.done', { dossiers: await this.rebuilding.rebuild() }));
      await this.followers.restart();
      return;
    }
    const { checked, differences } = await this.rebuilding.check();
    for (const { projection, dossier } of differences)
      out(say('errors.core.projection_differs', { projection, dossier }));
    if (differences.length) throw new DomainError('blocked', 'core.not_sound', { problems: differences.length });
    out(say('commands.rebuild.equal', { dossiers: checked }));
  }
}
