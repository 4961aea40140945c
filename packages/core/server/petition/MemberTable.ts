import { DomainError } from '@lianxin/base';
import {
  type BodyOf,
  type CaseState,
  type Member,
  type MemberLine,
  masked,
  PartyBody,
  readMember,
} from '@lianxin/core/common';
import type { ImportFile } from '../import/ImportFile.js';
import { memberRows } from '../import/memberRows.js';

/** More come in several tables. */
const MOST = 2000;

interface Line {
  readonly row: number;
  readonly member: Member;
  readonly problem?: MemberLine['problem'];
}

/** The members of a group as a table names them, each line looked at. */
export class MemberTable {
  private constructor(readonly lines: readonly Line[]) {}

  /**
   * Reads a table; who stands in it twice, or takes part already, is found by the number of his identity card. Throws what
   * `memberRows` throws and `core.members_none` for a table without a line.
   */
  static async read(file: ImportFile, taking: readonly BodyOf<typeof PartyBody>[]): Promise<MemberTable> {
    const { columns, rows } = await memberRows(file, MOST);
    const known = new Set(taking.flatMap((body) => body.idNumber?.toUpperCase() ?? []));
    const seen = new Map<string, number>();
    const lines = rows.map(({ row, cells }): Line => {
      const { member, problem } = readMember(cells, columns);
      const key = member.idNumber?.toUpperCase();
      const before = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && before === undefined) seen.set(key, row);
      if (problem) return { row, member, problem: { code: problem, params: {} } };
      if (before !== undefined) return { row, member, problem: { code: 'core.member_twice', params: { row: before } } };
      if (key !== undefined && known.has(key))
        return { row, member, problem: { code: 'core.member_already', params: {} } };
      return { row, member };
    });
    if (!lines.length) throw new DomainError('invalid', 'core.members_none');
    return new MemberTable(lines);
  }

  /** What a person sees before confirming, masked as in lists. */
  get shown(): readonly MemberLine[] {
    return this.lines.map(({ row, member: { note: _, ...member }, problem }) => {
      const { name = '', idNumber, phone, address } = masked(PartyBody, member);
      const known = { ...(idNumber && { idNumber }), ...(phone && { phone }), ...(address && { address }) };
      return { row, name, ...known, ...(member.sum !== undefined && { sum: member.sum }), ...(problem && { problem }) };
    });
  }

  /** Every line, if nothing stands in the way of any; `core.members_have_problems` otherwise. */
  get members(): readonly Member[] {
    const bad = this.lines.filter((line) => line.problem);
    if (bad.length)
      throw new DomainError('invalid', 'core.members_have_problems', { count: bad.length, row: bad[0]!.row });
    return this.lines.map((line) => line.member);
  }

  get total(): number {
    return this.lines.reduce((sum, { member }) => sum + (member.sum ?? 0), 0);
  }
}

/** Everybody who takes part now. */
export const takingPart = (state: CaseState): readonly string[] =>
  [...state.parties.values()].flatMap((p) => (p.left ? [] : [p.body]));
