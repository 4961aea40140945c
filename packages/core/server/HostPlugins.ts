import type { DeclaredPermission } from '@lianxin/core/common';
import type { PluginHost } from '@lianxin/kernel/server';
import { type DeclaredSetting, declaredSettings } from './directory/declaredSettings.js';
import type { Plugin } from './Plugin.js';
import type { Plugins } from './Plugins.js';
import type { Texts } from './Texts.js';

/** Reads the manifests once and again whenever the set of plugins changed. */
export class HostPlugins implements Plugins {
  version = 0;
  private declared: { permissions: DeclaredPermission[]; settings: ReadonlyMap<string, DeclaredSetting> } | undefined;

  constructor(
    readonly host: PluginHost<Plugin>,
    readonly texts: Texts,
  ) {}

  permissions(): readonly DeclaredPermission[] {
    return this.read().permissions;
  }

  settings(): ReadonlyMap<string, DeclaredSetting> {
    return this.read().settings;
  }

  changed(): void {
    this.version++;
    this.declared = undefined;
    for (const { folder } of this.host.plugins()) this.texts.add(folder);
  }

  private read() {
    if (!this.declared) {
      const manifests = this.host.plugins().flatMap((p) => (p.manifest && p.state !== 'refused' ? [p.manifest] : []));
      const permissions = manifests.flatMap((m) => m.lianxin.contributes.permissions);
      this.declared = { permissions, settings: declaredSettings(manifests) };
    }
    return this.declared;
  }
}
