import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import {
  type Candidate,
  isCurrent,
  type MemberRow,
  type Roster,
  type RosterMember,
  type RosterRow,
  type rosterContracts,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Directory } from '../directory/Directory.js';
import { withoutUndefined } from '../withoutNulls.js';
import type { DbRosters } from './DbRosters.js';

/** What the pages and forms are shown of rosters. */
export class RosterReader {
  static readonly token = token<RosterReader>('core.RosterReader');

  constructor(
    private readonly points: Contributions<Roster>,
    private readonly rosters: DbRosters,
    private readonly directory: Directory,
  ) {}

  list({ actor }: ActorCtx): readonly RosterRow[] {
    return this.points.in(actor.county).map(({ plugin, value: { id, permission, categories, codes } }) => {
      return { id, plugin, categories, codes, keeps: actor.permissions.has(permission) };
    });
  }

  /** In the order in which the roster names its categories, then by name. */
  async members(
    { actor, today }: ActorCtx,
    { roster, on = today, ended = false }: InputOf<typeof rosterContracts.members>,
  ): Promise<readonly MemberRow[]> {
    const known = this.points.in(actor.county).find(({ value }) => value.id === roster)?.value;
    const placeOf = ({ category }: RosterMember) => known?.categories.indexOf(category) ?? 0;
    const records = await this.rosters.records(actor.county, roster);
    return records
      .map((record) => {
        const member = this.rosters.memberOf(record);
        const unitName = this.directory.findUnit(member.unit ?? '')?.name;
        return { ...member, ...(unitName && { unitName }), hasPhone: record.phone !== null };
      })
      .filter((member) => ended || isCurrent(member, on))
      .sort((a, b) => placeOf(a) - placeOf(b));
  }

  async candidates(
    { actor, today }: ActorCtx,
    { roster }: InputOf<typeof rosterContracts.candidates>,
  ): Promise<readonly Candidate[]> {
    const there = new Set((await this.rosters.membersOn(actor.county, roster, today)).map((member) => member.person));
    return this.directory.people(actor.county).flatMap(({ id, name }) => {
      if (there.has(id)) return [];
      const [post] = this.directory.postsOf(id, today);
      const unitName = this.directory.findUnit(post?.unit ?? '')?.name;
      return [withoutUndefined({ id, name, unitName, title: post?.title || undefined })];
    });
  }
}
