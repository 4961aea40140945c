import type { Day } from '@lianxin/sdk/common';

/** One meeting: with everybody, or with some of the parties apart. */
export interface Session {
  readonly id: string;
  readonly on: Day;
  /** Hours and room, as minutes of the day, while it is only planned. */
  readonly plan?: { readonly room: string; readonly from: number; readonly to: number };
  /** The parties met apart; absent: all of them together. */
  readonly apart?: readonly string[];
  readonly state: 'planned' | 'held' | 'cancelled';
  /** Record of where and who, once it was held; in a joint session also what was said. */
  readonly record?: string;
}
