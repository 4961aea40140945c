import type { ActorCtx } from '@lianxin/api/server';
import { point } from '@lianxin/kernel/common';

/** Why procedures end because their plugin is switched off, and who takes over where they are handed to somebody. */
export interface HowToEnd {
  readonly reason: string;
  /** A person of the directory. */
  readonly to?: string;
}

/** Who knows which procedures of a plugin are open in a county, and can end them. */
export interface OpenProceedings {
  count(county: string, plugin: string): Promise<number>;
  /** How many of them this person could not take over: none of his posts lets him open what they are run on. */
  outOfReach(ctx: ActorCtx, plugin: string, person: string): Promise<number>;
  /** Ends each with the reason and releases the holds it caused; limits run on, papers stay as they are. */
  endAll(ctx: ActorCtx, plugin: string, how: HowToEnd): Promise<void>;
}
export const OpenProceedings = point<OpenProceedings>('core.OpenProceedings', 'reading');
