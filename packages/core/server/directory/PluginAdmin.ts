import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import type { directory, PluginRow } from '@lianxin/core/common';
import { type DisableChoice, token } from '@lianxin/kernel/common';
import type { Contributions, PluginInfo } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import type { Audit } from './Audit.js';
import type { Directory } from './Directory.js';
import type { HowToEnd, OpenProceedings } from './OpenProceedings.js';

/** What an administrator does with plugins: looks at them, approves their code, switches them on and off. */
export class PluginAdmin {
  static readonly token = token<PluginAdmin>('core.PluginAdmin');

  constructor(
    private readonly plugins: Plugins,
    private readonly proceedings: Contributions<OpenProceedings>,
    private readonly audit: Audit,
    private readonly directory: Directory,
  ) {}

  /** As they are installed, with what was put into the folders since the start. */
  async list(county: string): Promise<PluginRow[]> {
    await this.plugins.host.discover();
    this.plugins.changed();
    return Promise.all(this.plugins.host.plugins().map((plugin) => this.row(county, plugin)));
  }

  async setState(ctx: ActorCtx, input: InputOf<typeof directory.setPluginState>): Promise<null> {
    const { plugin, on, open: choice } = input;
    const { county } = ctx.actor;
    const open = on ? 0 : await this.countOpen(county, plugin);
    const choices = this.choicesOf(plugin);
    if (open > 0 && !choice)
      throw new DomainError('blocked', choices.length ? 'core.plugin_has_open' : 'core.plugin_must_finish', {
        plugin,
        open,
      });
    if (choice && !choices.includes(choice)) throw new DomainError('blocked', 'core.choice_not_offered', { plugin });
    const state = on ? 'on' : open > 0 && choice === 'windDown' ? 'windingDown' : 'off';
    this.plugins.host.checkState(county, plugin, state);
    if (open > 0 && choice && choice !== 'windDown') {
      const how = await this.howToEnd(ctx, input);
      for (const { value } of this.proceedings.everywhere()) await value.endAll(ctx, plugin, how);
    }
    await this.plugins.host.setState(county, plugin, state);
    this.plugins.changed();
    await this.audit.write(ctx, 'core.plugin_state_set', { plugin, state });
    return null;
  }

  /** Code that never ran in this process starts at once; another version of what runs starts with the next start. */
  async approve(ctx: ActorCtx, plugin: string, hash: string): Promise<null> {
    const { host } = this.plugins;
    await host.approve(plugin, hash);
    await this.audit.write(ctx, 'core.plugin_approved', { plugin, hash });
    if (host.plugins().some((p) => p.id === plugin && p.state === 'waiting')) await host.load(plugin);
    this.plugins.changed();
    return null;
  }

  /** With a reason, and handed to a person who can take every one of them over. */
  private async howToEnd(
    ctx: ActorCtx,
    { plugin, open, reason, to }: InputOf<typeof directory.setPluginState>,
  ): Promise<HowToEnd> {
    if (!reason) throw new DomainError('invalid', 'core.reason_missing');
    if (open !== 'handOver') return { reason };
    if (!to || this.directory.findPerson(to)?.county !== ctx.actor.county)
      throw new DomainError('invalid', 'core.name_who_takes_over');
    let beyond = 0;
    for (const { value } of this.proceedings.everywhere()) beyond += await value.outOfReach(ctx, plugin, to);
    if (beyond)
      throw new DomainError('blocked', 'core.not_in_his_hands', { person: this.directory.nameOf(to), beyond });
    return { reason, to };
  }

  private choicesOf(plugin: string): readonly DisableChoice[] {
    const found = this.plugins.host.plugins().find((p) => p.id === plugin);
    return found?.manifest?.lianxin.contributes.onDisable ?? [];
  }

  private async countOpen(county: string, plugin: string): Promise<number> {
    const counts = await Promise.all(this.proceedings.everywhere().map(({ value }) => value.count(county, plugin)));
    return counts.reduce((sum, n) => sum + n, 0);
  }

  private async row(county: string, plugin: PluginInfo): Promise<PluginRow> {
    const { id, folder, manifest, origin, hash, state, restartNeeded, dependants, notices, next, approved } = plugin;
    const { texts, host } = this.plugins;
    const label = (key: string) => texts.label(folder, key);
    const contributes = manifest?.lianxin.contributes;
    const toApprove = approved ? undefined : (next?.hash ?? hash);
    return {
      id,
      name: manifest?.name ?? id,
      displayName: label(manifest?.lianxin.displayName ?? id),
      origin,
      installed: state,
      state: host.stateIn(county, id),
      restartNeeded,
      open: await this.countOpen(county, id),
      onDisable: contributes?.onDisable ?? [],
      dependsOn: Object.keys(manifest?.lianxin.dependsOn ?? {}),
      dependants,
      permissions: (contributes?.permissions ?? []).map((p) => ({ ...p, label: label(p.label) })),
      entries: contributes?.entries ?? [],
      records: contributes?.records ?? [],
      notices: notices.map(({ code, params }) => ({ code, params })),
      ...(manifest && { version: manifest.version }),
      ...(manifest?.lianxin.description && { description: label(manifest.lianxin.description) }),
      ...(toApprove && { hash: toApprove }),
    };
  }
}
