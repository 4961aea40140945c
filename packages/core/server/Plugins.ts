import type { DeclaredPermission } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { PluginHost } from '@lianxin/kernel/server';
import type { DeclaredSetting } from './directory/declaredSettings.js';
import type { Plugin } from './Plugin.js';
import type { Texts } from './Texts.js';

/** The plugins of the installation, and what their manifests declare taken together. */
export interface Plugins {
  readonly host: PluginHost<Plugin>;
  readonly texts: Texts;
  /** Grows whenever the set of running plugins may have changed. */
  readonly version: number;
  permissions(): readonly DeclaredPermission[];
  /** By key: core's own, and those of plugins as `<plugin>.<name>`. */
  settings(): ReadonlyMap<string, DeclaredSetting>;
  /** Reads the manifests anew. */
  changed(): void;
}
export const Plugins = token<Plugins>('core.Plugins');
