import type { ActorCtx, Ctx } from '@lianxin/api/server';
import { token } from '@lianxin/kernel/common';

/** What one signs in with. One per person; the username is unique in the installation. */
export interface Account {
  readonly person: string;
  readonly county: string;
  readonly username: string;
  /** Too many wrong passwords: nobody signs in with it for a while. Who is signed in stays so. */
  readonly locked: boolean;
  readonly mustChangePassword: boolean;
}

export interface NewAccount {
  readonly person: string;
  readonly county: string;
  readonly username: string;
  /** From `hashPassword`, made before the transaction. */
  readonly hash: string;
  readonly mustChange: boolean;
}

/** Names and passwords. Hashing never happens inside a transaction. */
export interface Accounts {
  /** A person's account. Throws `core.no_person`. */
  get(person: string): Promise<Account>;
  ofCounty(county: string): Promise<readonly Account[]>;
  /**
   * The account with this name and password. Throws `core.bad_credentials` for a wrong name or password without
   * telling which, `core.account_locked` after too many tries, `core.sign_in_busy`.
   */
  verify(ctx: Ctx, username: string, password: string): Promise<Account>;
  /** Only inside a transaction. Throws `core.username_taken`. */
  add(account: NewAccount): Promise<void>;
  /** Throws `core.wrong_password`, `core.password_too_short` and the like. Ends the other sessions. */
  change(ctx: ActorCtx, current: string, next: string): Promise<void>;
  /** A random password, answered once, to be changed; lifts the lock and ends the account's sessions. */
  reset(ctx: ActorCtx, person: string): Promise<string>;
}
export const Accounts = token<Accounts>('core.Accounts');
