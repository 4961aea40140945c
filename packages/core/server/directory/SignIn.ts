import type { ActorCtx, Ctx } from '@lianxin/api/server';
import type { Me } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Db } from '../shared.js';
import type { Accounts } from './Accounts.js';
import type { Actors } from './Actors.js';
import type { Audit } from './Audit.js';
import type { Sessions } from './Sessions.js';
import type { WhoAmI } from './WhoAmI.js';

/** Signing in and out. */
export class SignIn {
  static readonly token = token<SignIn>('core.SignIn');

  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly audit: Audit,
    private readonly whoAmI: WhoAmI,
  ) {}

  async login(ctx: Ctx, username: string, password: string): Promise<Me> {
    const { person, county, mustChangePassword } = await this.accounts.verify(ctx, username, password);
    const actor = this.actors.of(this.actors.choosePost(person, ctx.today));
    const session = await this.db.transaction(async () => {
      await this.audit.write({ ...ctx, actor }, 'core.signed_in');
      return this.sessions.open(person, county);
    });
    ctx.setSession?.(session);
    return this.whoAmI.describe(actor, ctx.today, mustChangePassword);
  }

  async logout(ctx: ActorCtx): Promise<null> {
    await this.db.transaction(async () => {
      if (ctx.session) await this.sessions.end(ctx.session);
      await this.audit.write(ctx, 'core.signed_out');
    });
    ctx.setSession?.(undefined);
    return null;
  }
}
