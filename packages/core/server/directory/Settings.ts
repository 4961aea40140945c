import type { ActorCtx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { SettingRow } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** What a county chose: core's settings and those of plugins (`<plugin>.<name>`). Read from memory. */
export interface Settings {
  /** The value that counts on a day; the declared default where the county chose none. Throws `core.no_setting`. */
  get<T>(county: string, key: string, on: Day): T;
  /**
   * Keeps a value from a day on, with an audit line. Throws `core.setting_beyond_law` (with the article),
   * `core.setting_invalid`, `core.setting_in_past`, `api.no_permission`.
   */
  set(ctx: ActorCtx, change: { readonly key: string; readonly value: unknown; readonly from?: Day }): Promise<void>;
  rows(county: string, on: Day): SettingRow[];
}
export const Settings = token<Settings>('core.Settings');
