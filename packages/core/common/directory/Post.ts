import type { Day } from '@lianxin/base';
import type { Role } from './roles.js';

/** A person's place in a unit, dated; what the person may do follows from its roles. */
export interface Post {
  readonly id: string;
  readonly county: string;
  readonly person: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** As on the door plate: `信访接待科科长`. */
  readonly title: string;
  readonly from: Day;
  /** The last day on which it was held. */
  readonly to?: Day;
}

/** True on the days of a unit or post. */
export const isCurrent = (dated: { readonly from: Day; readonly to?: Day }, on: Day): boolean =>
  dated.from <= on && (dated.to === undefined || on <= dated.to);
