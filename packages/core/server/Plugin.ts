import type { Procedures } from '@lianxin/api/server';
import type { Get, ServerPlugin } from '@lianxin/kernel/server';

/** What the server half of a Lianxin plugin exports by default. Its `migrations/` are applied before it starts. */
export interface Plugin extends ServerPlugin {
  /** The procedures it answers, mounted under its id. */
  router?(get: Get): Procedures;
}
