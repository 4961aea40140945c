import type { ActorCtx, Ctx } from '@lianxin/api/server';
import { DomainError, dayOf } from '@lianxin/base';
import { passwordProblem } from '@lianxin/core/common';
import { eq, sql } from '@lianxin/db';
import { schema } from '../schema.js';
import type { Db, TimeSource } from '../shared.js';
import type { Account, Accounts, NewAccount } from './Accounts.js';
import type { Audit } from './Audit.js';
import { type KeptPassword, mustChange } from './mustChange.js';
import { hashPassword, isPassword, randomPassword } from './password.js';
import type { Sessions } from './Sessions.js';
import type { Settings } from './Settings.js';

const MINUTE = 60_000;

interface Row extends KeptPassword {
  readonly person: string;
  readonly county: string;
  readonly username: string;
  readonly hash: string;
  /** Wrong passwords since the last right one. */
  readonly tries: number;
  readonly lockedUntil: Date | null;
}

/** Accounts in the database; five wrong passwords close one for half an hour, if the county is no stricter. */
export class DbAccounts implements Accounts {
  constructor(
    private readonly db: Db,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly time: TimeSource,
  ) {}

  async get(person: string): Promise<Account> {
    return this.accountOf(await this.getRow(person));
  }

  async ofCounty(county: string): Promise<readonly Account[]> {
    const rows = await this.db.q.select().from(this.table).where(eq(this.table.county, county));
    return rows.map((row) => this.accountOf(row));
  }

  async verify(ctx: Ctx, username: string, password: string): Promise<Account> {
    const [row] = await this.db.q.select().from(this.table).where(eq(this.table.username, username));
    if (row) this.refuseLocked(row);
    if (await isPassword(row?.hash, password)) return this.accountOf(await this.forgetTries(row!.person));
    if (row) await this.countTry(ctx, row);
    else await this.audit.write(ctx, 'core.sign_in_failed');
    throw new DomainError('unauthenticated', 'core.bad_credentials');
  }

  async add(account: NewAccount): Promise<void> {
    const added = await this.db.q
      .insert(this.table)
      .values({ ...account, tries: 0, changedAt: this.time.now() })
      .onConflictDoNothing()
      .returning({ person: this.table.person });
    if (!added.length) throw new DomainError('conflict', 'core.username_taken');
  }

  async change(ctx: ActorCtx, current: string, next: string): Promise<void> {
    const row = await this.getRow(ctx.actor.person);
    this.refuseLocked(row);
    if (!(await isPassword(row.hash, current))) {
      await this.countTry(ctx, row);
      throw new DomainError('invalid', 'core.wrong_password');
    }
    const minLength = this.settings.get<number>(row.county, 'security.passwordMinLength', ctx.today);
    const problem = passwordProblem(next, { username: row.username, minLength });
    if (problem) throw new DomainError('invalid', `core.${problem}`, { minLength });
    if (next === current) throw new DomainError('invalid', 'core.password_unchanged');
    await this.keep(row.person, await hashPassword(next), false, async () => {
      await this.sessions.endAllOf(row.person, ctx.session);
      await this.audit.write(ctx, 'core.password_changed');
    });
  }

  async reset(ctx: ActorCtx, person: string): Promise<string> {
    const row = await this.getRow(person);
    if (row.county !== ctx.actor.county) throw new DomainError('notFound', 'core.no_person');
    const password = randomPassword();
    await this.keep(person, await hashPassword(password), true, async () => {
      await this.sessions.endAllOf(person);
      await this.audit.write(ctx, 'core.password_reset', { person });
    });
    return password;
  }

  private async getRow(person: string): Promise<Row> {
    const [row] = await this.db.q.select().from(this.table).where(eq(this.table.person, person));
    if (!row) throw new DomainError('notFound', 'core.no_person');
    return row;
  }

  private keep(person: string, hash: string, change: boolean, alongside: () => Promise<void>): Promise<void> {
    return this.db.transaction(async () => {
      await this.db.q
        .update(this.table)
        .set({ hash, mustChange: change, changedAt: this.time.now(), tries: 0, lockedUntil: null })
        .where(eq(this.table.person, person));
      await alongside();
    });
  }

  /** The right password, unless so many wrong ones came in meanwhile that it counts no longer. */
  private async forgetTries(person: string): Promise<Row> {
    const row = await this.getRow(person);
    this.refuseLocked(row);
    if (row.tries > 0) {
      await this.db.transaction(async () => {
        await this.db.q.update(this.table).set({ tries: 0 }).where(eq(this.table.person, person));
      });
    }
    return row;
  }

  private async countTry(ctx: Ctx, { person, county }: Row): Promise<void> {
    const today = dayOf(this.time.now());
    const most = this.settings.get<number>(county, 'security.lockoutTries', today);
    const minutes = this.settings.get<number>(county, 'security.lockoutMinutes', today);
    await this.db.transaction(async () => {
      const mine = eq(this.table.person, person);
      const [row] = await this.db.q
        .update(this.table)
        .set({ tries: sql`${this.table.tries} + 1` })
        .where(mine)
        .returning({ tries: this.table.tries });
      await this.audit.write(ctx, 'core.sign_in_failed', { person }, county);
      if (row!.tries < most) return;
      const lockedUntil = new Date(this.time.now().getTime() + minutes * MINUTE);
      await this.db.q.update(this.table).set({ tries: 0, lockedUntil }).where(mine);
      await this.audit.write(ctx, 'core.account_locked', { person, minutes }, county);
    });
  }

  private refuseLocked({ lockedUntil }: Row): void {
    const left = (lockedUntil?.getTime() ?? 0) - this.time.now().getTime();
    if (left > 0) throw new DomainError('tooMany', 'core.account_locked', { minutes: Math.ceil(left / MINUTE) });
  }

  private accountOf(row: Row): Account {
    const { person, county, username, lockedUntil } = row;
    const now = this.time.now();
    return {
      person,
      county,
      username,
      locked: (lockedUntil?.getTime() ?? 0) > now.getTime(),
      mustChangePassword: mustChange(row, this.settings, now),
    };
  }

  private get table() {
    return schema.of(this.db.dialect).accounts;
  }
}
