import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { addDays, DomainError, maxDay, newId } from '@lianxin/base';
import { adminRolesOf, type directory, isCurrent, type Post, type Role, type Unit } from '@lianxin/core/common';
import { eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';
import type { Accounts } from './Accounts.js';
import type { Audit } from './Audit.js';
import type { DbDirectory } from './DbDirectory.js';
import { hashPassword, randomPassword } from './password.js';

type Input<C extends keyof typeof directory> = InputOf<(typeof directory)[C]>;

/** What administrators change in the directory of their own county. Nothing is deleted; every change is audited. */
export class DirectoryAdmin {
  static readonly token = token<DirectoryAdmin>('core.DirectoryAdmin');

  constructor(
    private readonly db: Db,
    private readonly directory: DbDirectory,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  async addUnit(ctx: ActorCtx, input: Input<'addUnit'>): Promise<{ id: string }> {
    const { county } = ctx.actor;
    for (const other of [input.parent, input.reviewedBy]) if (other) this.ownUnit(ctx, other);
    const { mark = '', from = ctx.today, ...rest } = input;
    const unit: Unit = { id: newId(), county, mark, from, ...rest };
    await this.db.transaction(async () => {
      const place = await this.db.next(`core.units.${county}`);
      await this.db.q.insert(this.tables.units).values({ ...unit, place });
      await this.audit.write(ctx, 'core.unit_added', { unit: unit.id });
      this.db.afterCommit(() => this.directory.take({ unit }));
    });
    return { id: unit.id };
  }

  async changeUnit(ctx: ActorCtx, { unit: id, reviewedBy, ...rest }: Input<'changeUnit'>): Promise<null> {
    const { reviewedBy: before, ...unit } = this.ownUnit(ctx, id);
    if (reviewedBy) this.ownUnit(ctx, reviewedBy);
    const above = reviewedBy === undefined ? before : reviewedBy;
    return this.keepUnit(ctx, { ...unit, ...rest, ...(above && { reviewedBy: above }) }, 'core.unit_changed');
  }

  async closeUnit(ctx: ActorCtx, { unit: id, to, successor }: Input<'closeUnit'>): Promise<null> {
    const unit = this.ownUnit(ctx, id);
    if (to < unit.from) throw new DomainError('invalid', 'core.ends_before_it_begins');
    if (successor && !isCurrent(this.ownUnit(ctx, successor), addDays(to, 1)))
      throw new DomainError('invalid', 'core.successor_not_there');
    const after = addDays(to, 1);
    const below = this.directory.tree(unit.county).units.filter((u) => u.parent === id && isCurrent(u, after));
    const posts = this.directory.postsIn(id, maxDay(after, ctx.today));
    if (below.length || posts.length)
      throw new DomainError('blocked', 'core.unit_in_use', { units: below.length, posts: posts.length });
    return this.keepUnit(ctx, { ...unit, to, ...(successor && { successor }) }, 'core.unit_closed');
  }

  async addPerson(ctx: ActorCtx, { name, username, post: first }: Input<'addPerson'>) {
    const { county } = ctx.actor;
    const password = randomPassword();
    const hash = await hashPassword(password);
    const person = { id: newId(), county, name };
    await this.db.transaction(async () => {
      await this.db.q.insert(this.tables.people).values(person);
      await this.accounts.add({ person: person.id, county, username, hash, mustChange: true });
      await this.audit.write(ctx, 'core.person_added', { person: person.id });
      this.db.afterCommit(() => this.directory.take({ person }));
      await this.insertPost(ctx, person.id, first);
    });
    return { person: person.id, password };
  }

  async addPost(ctx: ActorCtx, { person, ...post }: Input<'addPost'>): Promise<{ id: string }> {
    if (this.directory.findPerson(person)?.county !== ctx.actor.county)
      throw new DomainError('notFound', 'core.no_person');
    return { id: await this.db.transaction(() => this.insertPost(ctx, person, post)) };
  }

  /** Without a day the post ends at once: yesterday was its last. */
  async endPost(ctx: ActorCtx, { post: id, to = addDays(ctx.today, -1) }: Input<'endPost'>): Promise<null> {
    const post = this.directory.findPost(id);
    if (post?.county !== ctx.actor.county) throw new DomainError('notFound', 'core.post_not_found');
    this.refuseLastAdministrator(ctx, post);
    await this.db.transaction(async () => {
      await this.db.q.update(this.tables.posts).set({ to }).where(eq(this.tables.posts.id, id));
      await this.audit.write(ctx, 'core.post_ended', { post: id, person: post.person, to });
      this.db.afterCommit(() => this.directory.take({ post: { ...post, to } }));
    });
    return null;
  }

  private async insertPost(ctx: ActorCtx, person: string, input: Omit<Input<'addPost'>, 'person'>): Promise<string> {
    const { unit, roles, title = '', from = ctx.today } = input;
    const { county } = this.ownUnit(ctx, unit);
    if (!isCurrent(this.directory.getUnit(unit), from)) throw new DomainError('invalid', 'core.unit_not_there');
    const { posts } = this.tables;
    const id = newId();
    // First, because audited writes wait for one another: two posts given at once are checked one after the other.
    await this.audit.write(ctx, 'core.post_added', { post: id, person, unit, roles: roles.join(' ') });
    const others = await this.db.q.select().from(posts).where(eq(posts.person, person));
    checkRoles([...roles, ...others.filter(({ to }) => to === null || to >= ctx.today).flatMap((p) => p.roles)]);
    const post: Post = { id, county, person, unit, roles, title, from };
    await this.db.q.insert(posts).values({ ...post, roles });
    this.db.afterCommit(() => this.directory.take({ post }));
    return post.id;
  }

  private async keepUnit(ctx: ActorCtx, unit: Unit, code: string): Promise<null> {
    const { units } = this.tables;
    const { name, mark, contact = null, reviewedBy = null, successor = null, to = null } = unit;
    await this.db.transaction(async () => {
      await this.db.q
        .update(units)
        .set({ name, mark, contact, reviewedBy, successor, to })
        .where(eq(units.id, unit.id));
      await this.audit.write(ctx, code, { unit: unit.id });
      this.db.afterCommit(() => this.directory.take({ unit }));
    });
    return null;
  }

  /** A county that has nobody left to administer accounts could never repair it. */
  private refuseLastAdministrator(ctx: ActorCtx, post: Post): void {
    if (!post.roles.includes('sysAdmin')) return;
    const others = this.directory.tree(post.county).units.flatMap((unit) => this.directory.postsIn(unit.id, ctx.today));
    if (!others.some((other) => other.id !== post.id && other.roles.includes('sysAdmin') && other.to === undefined))
      throw new DomainError('blocked', 'core.last_administrator');
  }

  private ownUnit(ctx: ActorCtx, id: string): Unit {
    const unit = this.directory.findUnit(id);
    if (unit?.county !== ctx.actor.county) throw new DomainError('notFound', 'core.no_unit');
    return unit;
  }

  private get tables() {
    return schema.of(this.db.dialect);
  }
}

/** One of the three administrators at most, and then nothing else: administrators see no case (GB/T 22239, level 3). */
export function checkRoles(roles: readonly Role[]): void {
  const admin = adminRolesOf(roles);
  if (admin.length > 1) throw new DomainError('blocked', 'core.two_admin_roles');
  if (admin.length && roles.some((role) => !admin.includes(role)))
    throw new DomainError('blocked', 'core.admin_without_cases');
}
