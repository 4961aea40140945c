import type { Actor } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import type { Me, MyPlugin, MyPost, Post } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { RunningPlugin } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import type { Directory } from './Directory.js';
import type { PluginAssets } from './PluginAssets.js';
import type { Settings } from './Settings.js';

/** Puts together what the shell has to know of somebody who is signed in. */
export class WhoAmI {
  static readonly token = token<WhoAmI>('core.WhoAmI');

  constructor(
    private readonly directory: Directory,
    private readonly settings: Settings,
    private readonly plugins: Plugins,
    private readonly assets: PluginAssets,
  ) {}

  describe(actor: Actor, today: Day, mustChangePassword: boolean): Me {
    const { host } = this.plugins;
    const { id, name, demo } = this.directory.getCounty(actor.county);
    const running = host.running();
    return {
      person: { id: actor.person, name: this.directory.nameOf(actor.person) },
      posts: this.directory.postsOf(actor.person, today).map((post) => this.myPost(post)),
      post: this.myPost(this.directory.findPost(actor.post)!),
      permissions: mustChangePassword ? [] : [...actor.permissions],
      county: { id, name, demo },
      plugins: running.filter((p) => host.isOffered(p.id, id)).map((plugin) => this.myPlugin(plugin, id)),
      mustChangePassword,
      idleMinutes: this.settings.get<number>(id, 'security.idleMinutes', today),
      version: running.find((p) => p.id === 'core')!.manifest.version,
      today,
    };
  }

  private myPost({ id, unit, roles, title }: Post): MyPost {
    const { name, kind } = this.directory.getUnit(unit);
    return { id, unit: { id: unit, name, kind }, roles, title };
  }

  private myPlugin(plugin: RunningPlugin, county: string): MyPlugin {
    const { id, folder, manifest } = plugin;
    const { displayName, contributes } = manifest.lianxin;
    const { texts, host } = this.plugins;
    const { hash, files } = this.assets.of(plugin);
    const address = `/plugins/${id}/${hash}`;
    return {
      id,
      displayName: texts.label(folder, displayName),
      state: host.stateIn(county, id) === 'windingDown' ? 'windingDown' : 'on',
      ...(files.has('client.js') && { client: `${address}/client.js` }),
      locales: `${address}/locales/{lang}.json`,
      navigation: contributes.navigation.map((item) => ({ ...item, label: texts.label(folder, item.label) })),
      slots: contributes.slots,
    };
  }
}
