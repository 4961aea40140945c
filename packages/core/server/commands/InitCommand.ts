import { DomainError } from '@lianxin/base';
import type { Founder } from '../directory/Founder.js';
import { type NewCounty, newCounty } from '../directory/newCounty.js';
import { randomPassword } from '../directory/password.js';
import type { Plugins } from '../Plugins.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

const ASKED = ['name', 'office', 'mark', 'sysadmin', 'secadmin', 'auditor'] as const;

/** Founds a real county and tells the first passwords, once. */
export class InitCommand implements Command {
  readonly name = 'init';
  readonly options = [...ASKED, 'prefix'].map((option) => `--${option} <text>`);

  constructor(
    private readonly founder: Founder,
    private readonly plugins: Plugins,
  ) {}

  async run({ options }: CommandInput, io: CommandIo): Promise<void> {
    const say = (key: string, params = {}) => this.plugins.texts.say(io.lang, `commands.init.${key}`, params);
    const answers: Record<string, string> = {};
    for (const option of ASKED) {
      const given = options[option] ?? (await io.ask(say(option)));
      const answer = String(given).trim();
      if (!answer || answer.length > 60) throw new DomainError('invalid', 'core.bad_answer', { question: say(option) });
      answers[option] = answer;
    }
    const prefix = options.prefix === undefined ? {} : { prefix: `${options.prefix}-` };
    const passwords = new Map<string, string>();
    const plan = newCounty({ ...(answers as Record<(typeof ASKED)[number], string>), ...prefix } satisfies NewCounty);
    await this.founder.found(plan, ({ username }) => {
      const password = randomPassword();
      passwords.set(username, password);
      return password;
    });
    io.out(say('founded', { name: plan.name }));
    for (const [username, password] of passwords) io.out(`  ${username}  ${password}`);
    io.out(say('once'));
  }
}
