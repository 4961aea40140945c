import { type Day, DomainError } from '@lianxin/base';
import { isCurrent, type RosterMember } from '@lianxin/core/common';
import { and, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { withoutNulls } from '../withoutNulls.js';
import { Rosters } from './Rosters.js';
import { type MemberRecord, rosterSchema } from './schema.js';

/** The rosters as the database keeps them. */
export class DbRosters implements Rosters {
  /** The service as core itself sees it. */
  static readonly token = token<DbRosters>(Rosters.id);

  constructor(
    private readonly db: Db,
    private readonly directory: Directory,
  ) {}

  async membersOn(county: string, roster: string, on: Day): Promise<readonly RosterMember[]> {
    return (await this.records(county, roster)).map((row) => this.memberOf(row)).filter((m) => isCurrent(m, on));
  }

  async getMember(county: string, roster: string, person: string, on: Day): Promise<RosterMember> {
    return (await this.getMembers(county, roster, [person], on))[0]!;
  }

  async getMembers(
    county: string,
    roster: string,
    people: readonly string[],
    on: Day,
  ): Promise<readonly RosterMember[]> {
    const byPerson = new Map((await this.membersOn(county, roster, on)).map((member) => [member.person, member]));
    return people.map((person, i) => {
      const member = byPerson.get(person);
      if (!member) throw new DomainError('invalid', 'core.not_on_roster', { n: i + 1 });
      return member;
    });
  }

  /** All memberships of a roster, ended ones included, by category and name. */
  async records(county: string, roster: string): Promise<readonly MemberRecord[]> {
    const { rosterMembers: t } = rosterSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.county, county), eq(t.roster, roster)));
    return rows.sort(
      (a, b) => a.category.localeCompare(b.category) || this.nameOf(a).localeCompare(this.nameOf(b), 'zh-CN'),
    );
  }

  memberOf({ county: _, phone: __, ...row }: MemberRecord): RosterMember {
    return { ...withoutNulls(row), name: this.nameOf(row) };
  }

  private nameOf({ person }: Pick<MemberRecord, 'person'>): string {
    return this.directory.nameOf(person);
  }
}
