import type { Day } from '@lianxin/base';
import type { RosterMember } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** Who stands on the rosters of a county. What was once on one stays readable, whether or not its plugin is on. */
export interface Rosters {
  /** By category, then by name. */
  membersOn(county: string, roster: string, on: Day): Promise<readonly RosterMember[]>;
  /** Throws `core.not_on_roster`. */
  getMember(county: string, roster: string, person: string, on: Day): Promise<RosterMember>;
  /** In the order of `people`. Throws `core.not_on_roster`, with the place in the list. */
  getMembers(county: string, roster: string, people: readonly string[], on: Day): Promise<readonly RosterMember[]>;
}
export const Rosters = token<Rosters>('core.Rosters');
