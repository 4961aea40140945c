import type { Entry } from '@lianxin/core/common';
import { point } from '@lianxin/kernel/common';
import type { StoreName } from './Head.js';

/**
 * Reads entries in the order of commits and keeps its place, so that catching up after a crash, enabling late and
 * rebuilding are one thing. `apply` runs in the transaction that moves the cursor, so each entry counts once.
 */
export interface Follower {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  /** A new version starts again from the first entry. */
  readonly version: number;
  /** Default: the open store. Sealed dossiers are followed by nobody who does not say so. */
  readonly store?: StoreName;
  /** Called before the first entry of a new version: forgets what an earlier one made. */
  reset?(): Promise<void>;
  apply(entries: readonly Entry[]): Promise<void>;
}
export const Follower = point<Follower>('core.Follower', 'reading');
