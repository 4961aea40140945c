import { mutation, type Procedures, query } from '@lianxin/api/server';
import { rosterContracts as contracts } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { RosterKeeping } from './RosterKeeping.js';
import { RosterReader } from './RosterReader.js';

/** Rosters: looking at them, and keeping them. */
export function rostersRouter(get: Get): Procedures {
  const [keeping, reader] = [get(RosterKeeping.token), get(RosterReader.token)];
  return {
    rosters: query(contracts.rosters, (ctx) => reader.list(ctx)),
    members: query(contracts.members, (ctx, i) => reader.members(ctx, i)),
    candidates: query(contracts.candidates, (ctx, i) => reader.candidates(ctx, i)),
    enrol: mutation(contracts.enrol, (ctx, i) => keeping.enrol(ctx, i)),
    changeMember: mutation(contracts.changeMember, (ctx, i) => keeping.change(ctx, i)),
    endMembership: mutation(contracts.endMembership, (ctx, i) => keeping.end(ctx, i)),
    memberPhone: mutation(contracts.memberPhone, (ctx, i) => keeping.phone(ctx, i)),
  };
}
