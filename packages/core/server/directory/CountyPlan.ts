import type { Day } from '@lianxin/base';
import type { Role, Room, RosterMember, Unit, UnitContact } from '@lianxin/core/common';

/** A unit that a new county begins with; `key` names it within the plan. */
export interface PlannedUnit extends Pick<Unit, 'name' | 'level' | 'system' | 'kind'> {
  readonly key: string;
  /** Key of a unit that stands before it in the plan. */
  readonly parent?: string;
  readonly mark?: string;
  readonly contact?: UnitContact;
}

/** Somebody who works there from the first day, with an account. */
export interface PlannedPerson {
  readonly name: string;
  readonly username: string;
  /** Key of a unit. */
  readonly unit: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

/**
 * Somebody on a roster from the first day: one of the planned people by name, or a person without post and account.
 * `unit` is the key of one; where it is absent, unit and system are those of the post.
 */
export type PlannedMember = Pick<RosterMember, 'roster' | 'name' | 'category' | 'system' | 'unit' | 'title'>;

/** What a county looks like on its first day. */
export interface CountyPlan {
  readonly name: string;
  readonly demo: boolean;
  /** The day from which units and posts count; the day of founding where it is absent. */
  readonly since?: Day;
  readonly units: readonly PlannedUnit[];
  readonly people: readonly PlannedPerson[];
  readonly members?: readonly PlannedMember[];
  readonly rooms?: readonly Pick<Room, 'name' | 'place' | 'seats'>[];
}
