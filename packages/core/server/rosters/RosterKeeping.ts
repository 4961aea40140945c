import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { addDays, DomainError, newId } from '@lianxin/base';
import type { Roster, RosterMember, rosterContracts } from '@lianxin/core/common';
import { eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Audit } from '../directory/Audit.js';
import type { DbDirectory } from '../directory/DbDirectory.js';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';
import type { DbRosters } from './DbRosters.js';
import type { MemberPhones } from './MemberPhones.js';
import { type MemberRecord, rosterSchema } from './schema.js';

type Input<C extends keyof typeof rosterContracts> = InputOf<(typeof rosterContracts)[C]>;
type Facts = Pick<Input<'enrol'>, 'category' | 'system' | 'unit' | 'title'>;

/** What the keeper of a roster changes on it. Nothing is deleted; every change is audited. */
export class RosterKeeping {
  static readonly token = token<RosterKeeping>('core.RosterKeeping');

  constructor(
    private readonly db: Db,
    private readonly points: Contributions<Roster>,
    private readonly rosters: DbRosters,
    private readonly directory: DbDirectory,
    private readonly phones: MemberPhones,
    private readonly audit: Audit,
  ) {}

  async enrol(ctx: ActorCtx, input: Input<'enrol'>): Promise<{ id: string; person: string }> {
    const { roster, person: known, name, phone, from = ctx.today, ...facts } = input;
    const { county } = ctx.actor;
    this.check(ctx, this.kept(ctx, roster), facts);
    if ((known === undefined) === (name === undefined)) throw new DomainError('invalid', 'core.member_who');
    if (known && this.directory.findPerson(known)?.county !== county)
      throw new DomainError('notFound', 'core.no_person');
    const id = newId();
    const person = known ?? newId();
    await this.db.transaction(async () => {
      // First, because audited writes wait for one another: of two who enter the same person one comes second.
      await this.audit.write(ctx, 'core.member_enrolled', { roster, person });
      const others = (await this.rosters.records(county, roster)).map((row) => this.rosters.memberOf(row));
      if (others.some((m) => m.person === person && (m.to === undefined || m.to >= from)))
        throw new DomainError('conflict', 'core.on_roster_already');
      if (name) await this.bringIn({ id: person, county, name });
      const row = { ...this.factsOf(person, ctx, facts), id, county, roster, person, from, to: null };
      await this.db.q.insert(this.table).values({ ...row, phone: this.phones.sealed(county, id, phone) });
    });
    return { id, person };
  }

  async change(ctx: ActorCtx, { member: id, phone, ...facts }: Input<'changeMember'>): Promise<null> {
    const { roster, person } = await this.own(ctx, id);
    this.check(ctx, this.kept(ctx, roster), facts);
    const { category, system = null, unit = null, title = null } = facts;
    const number = phone && { phone: this.phones.sealed(ctx.actor.county, id, phone) };
    await this.write(ctx, 'core.member_changed', { id, roster, person }, { category, system, unit, title, ...number });
    return null;
  }

  async end(ctx: ActorCtx, { member: id, to = addDays(ctx.today, -1) }: Input<'endMembership'>): Promise<null> {
    const { roster, person } = await this.own(ctx, id);
    this.kept(ctx, roster);
    await this.write(ctx, 'core.member_ended', { id, roster, person }, { to });
    return null;
  }

  async phone(ctx: ActorCtx, { member, reason }: Input<'memberPhone'>): Promise<{ phone: string }> {
    const row = await this.own(ctx, member);
    const phone = this.phones.opened(row);
    if (phone === undefined) throw new DomainError('notFound', 'core.no_phone');
    await this.audit.write(ctx, 'core.member_phone_read', { roster: row.roster, person: row.person, reason });
    return { phone };
  }

  /** The roster, which the acting post keeps. */
  private kept({ actor }: ActorCtx, id: string): Roster {
    const roster = this.points.in(actor.county).find(({ value }) => value.id === id)?.value;
    if (!roster) throw new DomainError('notFound', 'core.no_roster');
    if (!actor.permissions.has(roster.permission)) throw new DomainError('forbidden', 'core.not_your_roster');
    return roster;
  }

  private check({ actor }: ActorCtx, { categories }: Roster, { category, unit }: Facts): void {
    if (!categories.includes(category)) throw new DomainError('invalid', 'core.no_category');
    if (unit && this.directory.findUnit(unit)?.county !== actor.county)
      throw new DomainError('notFound', 'core.no_unit');
  }

  /** Where nothing else is said, unit, system and title are those of the person's post. */
  private factsOf(person: string, { today }: ActorCtx, { category, system, unit, title }: Facts) {
    const [post] = this.directory.postsOf(person, today);
    const at = this.directory.findUnit(unit ?? post?.unit ?? '');
    return {
      category,
      system: system ?? at?.system ?? null,
      unit: at?.id ?? null,
      title: title ?? (post?.title || null),
    };
  }

  /** Somebody from outside becomes a person of the directory, with neither post nor account. */
  private async bringIn(person: { id: string; county: string; name: string }): Promise<void> {
    await this.db.q.insert(schema.of(this.db.dialect).people).values(person);
    this.db.afterCommit(() => this.directory.take({ person }));
  }

  private async write(
    ctx: ActorCtx,
    code: string,
    { id, roster, person }: Pick<RosterMember, 'id' | 'roster' | 'person'>,
    change: Partial<MemberRecord>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.audit.write(ctx, code, { roster, person, ...(change.to && { to: change.to }) });
      await this.db.q.update(this.table).set(change).where(eq(this.table.id, id));
    });
  }

  private async own({ actor }: ActorCtx, id: string): Promise<MemberRecord> {
    const [row] = await this.db.q.select().from(this.table).where(eq(this.table.id, id));
    if (row?.county !== actor.county) throw new DomainError('notFound', 'core.no_member');
    return row;
  }

  private get table() {
    return rosterSchema.of(this.db.dialect).rosterMembers;
  }
}
