import { DomainError } from '@lianxin/base';
import type { Contributions } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import type { Check } from './Check.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

/** Proves every chain and every projection anew. */
export class VerifyCommand implements Command {
  readonly name = 'verify';
  readonly options = ['--files'];

  constructor(
    private readonly checks: Contributions<Check>,
    private readonly plugins: Plugins,
  ) {}

  async run({ options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const { texts } = this.plugins;
    let problems = 0;
    for (const { value } of this.checks.everywhere()) {
      if (value.long && !options[value.id]) continue;
      const result = await value.run();
      const name = texts.say(lang, `checks.${value.id}`);
      const key = result.problems.length ? 'commands.verify.broken' : 'commands.verify.sound';
      out(texts.say(lang, key, { name, checked: result.checked, problems: result.problems.length }));
      for (const { code, params } of result.problems) out(`  ${texts.say(lang, `errors.${code}`, params)}`);
      problems += result.problems.length;
    }
    if (problems) throw new DomainError('blocked', 'core.not_sound', { problems });
  }
}
