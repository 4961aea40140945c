import { DomainError } from '@lianxin/base';
import type { Accounts } from '../directory/Accounts.js';
import type { Plugins } from '../Plugins.js';
import { Administrator } from './Administrator.js';
import type { Command, CommandInput, CommandIo } from './Command.js';

/** The way back in for a county whose administrator lost the password. */
export class ResetPasswordCommand implements Command {
  readonly name = 'users reset-password';
  readonly args = ['<username>'];
  readonly options = [Administrator.option];

  constructor(
    private readonly administrator: Administrator,
    private readonly accounts: Accounts,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const [username] = args as [string];
    const ctx = this.administrator.in(options);
    const account = (await this.accounts.ofCounty(ctx.actor.county)).find((a) => a.username === username);
    if (!account) throw new DomainError('notFound', 'core.no_account', { username });
    const password = await this.accounts.reset(ctx, account.person);
    out(this.plugins.texts.say(lang, 'commands.users.reset-password.done', { username, password }));
  }
}
