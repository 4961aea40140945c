import type { ActorCtx, Ctx } from '@lianxin/api/server';
import { token } from '@lianxin/kernel/common';

/** What one signs in with. One per person; the username is unique in the installation. */
export interface Account {
  readonly person: string;
  readonly county: string;
  readonly username: string;
  readonly locked: boolean;
  readonly mustChangePassword: boolean;
}

/** Names and passwords. Hashing never happens inside a transaction. */
export interface Accounts {
  find(person: string): Promise<Account | undefined>;
  ofCounty(county: string): Promise<readonly Account[]>;
  /**
   * The account with this name and password. Throws `core.bad_credentials` for a wrong name or password without
   * telling which, `core.account_locked` after too many tries, `core.sign_in_busy`.
   */
  verify(ctx: Ctx, username: string, password: string): Promise<Account>;
  /** Makes an account with a random password, which is answered once. Throws `core.username_taken`. */
  create(ctx: ActorCtx, person: string, username: string): Promise<string>;
  /** Throws `core.bad_credentials`, `core.password_too_short` and the like. Ends the other sessions. */
  change(ctx: ActorCtx, current: string, next: string): Promise<void>;
  /** A random password, answered once; lifts the lock and ends the account's sessions. */
  reset(ctx: ActorCtx, person: string): Promise<string>;
}
export const Accounts = token<Accounts>('core.Accounts');
