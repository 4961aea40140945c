import type { Day } from '@lianxin/base';
import { point } from '@lianxin/kernel/common';

/**
 * A list of people that a county keeps for a purpose of a plugin: its mediators, an expert pool, a committee. Its name is
 * `rosters.<id>` in the locale files of the plugin.
 */
export interface Roster {
  /** `<plugin>.<name>`, such as `mediation.mediators`. */
  readonly id: string;
  /** What one must hold to keep it: to add members, change them and end their membership. */
  readonly permission: string;
  /** As what somebody can stand on it. */
  readonly categories: readonly string[];
  /** The list of codes under which the categories are named: `codes.<codes>.<category>`. */
  readonly codes: string;
}
export const Roster = point<Roster>('core.Roster', 'offering');

/** A person of the directory on a roster, with or without a post. Nothing is deleted: a membership has days. */
export interface RosterMember {
  readonly id: string;
  readonly roster: string;
  readonly person: string;
  readonly name: string;
  readonly category: string;
  /** The professional line the person belongs to, as units name theirs; absent for one outside all of them. */
  readonly system?: string;
  readonly unit?: string;
  /** What the person is otherwise, as on a name plate. */
  readonly title?: string;
  readonly from: Day;
  /** The last day. */
  readonly to?: Day;
}
