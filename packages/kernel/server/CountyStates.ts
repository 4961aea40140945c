import { DomainError } from '@lianxin/base';
import type { CountyState } from '../common/index.js';
import { dependsOn } from './Installed.js';
import type { InstalledPlugins } from './InstalledPlugins.js';
import { inTurn } from './inTurn.js';
import type { PluginStates } from './PluginStates.js';
import type { ServerPlugin } from './ServerPlugin.js';

const RANK: Readonly<Record<CountyState, number>> = { off: 0, windingDown: 1, on: 2 };

/** What each county decided about each plugin. A plugin is never further on than what it depends on. */
export class CountyStates {
  private readonly turn = inTurn();

  constructor(
    private readonly installed: InstalledPlugins<ServerPlugin>,
    private readonly states: PluginStates,
  ) {}

  /** Built-in plugins are on everywhere; others are off until the county decides. */
  stateIn(county: string, plugin: string): CountyState {
    if (this.installed.find(plugin)?.onDisk.origin === 'builtIn') return 'on';
    return this.states.stateIn(county, plugin) ?? 'off';
  }

  /** Throws DomainError when the state does not go with the plugin or with those it is tied to, which it names. */
  setState(county: string, plugin: string, state: CountyState): Promise<void> {
    return this.turn(async () => {
      this.check(county, plugin, state);
      await this.states.setState(county, plugin, state);
    });
  }

  /** Throws what `setState` would throw. */
  check(county: string, plugin: string, state: CountyState): void {
    const installed = this.installed.get(plugin);
    const { origin, manifest } = installed.onDisk;
    if (origin === 'builtIn') throw new DomainError('blocked', 'kernel.always_on', { plugin });
    if (state === 'on' && installed.state !== 'ready') {
      throw new DomainError('unavailable', 'kernel.plugin_not_running', { plugin });
    }
    if (state === 'windingDown' && !manifest?.lianxin.contributes.onDisable.includes('windDown')) {
      throw new DomainError('blocked', 'kernel.no_winding_down', { plugin });
    }
    const rank = (id: string) => RANK[this.stateIn(county, id)];
    const needs = dependsOn(installed).filter((id) => state !== 'off' && rank(id) < RANK[state]);
    if (needs.length) throw new DomainError('blocked', 'kernel.dependencies_off', { plugin, needs });
    const dependants = this.installed.dependantsOf(plugin).map((i) => i.onDisk.id);
    const ahead = dependants.filter((id) => rank(id) > RANK[state]);
    if (ahead.length) throw new DomainError('blocked', 'kernel.dependants_on', { plugin, dependants: ahead });
  }
}
