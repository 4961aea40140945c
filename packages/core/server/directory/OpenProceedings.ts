import type { ActorCtx } from '@lianxin/api/server';
import { point } from '@lianxin/kernel/common';

/** Who knows which procedures of a plugin are open in a county, and can end them. */
export interface OpenProceedings {
  count(county: string, plugin: string): Promise<number>;
  /** Ends each with the reason and releases the holds it caused. */
  endAll(ctx: ActorCtx, plugin: string, reason: string): Promise<void>;
}
export const OpenProceedings = point<OpenProceedings>('core.OpenProceedings', 'reading');
