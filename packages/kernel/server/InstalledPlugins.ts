import { DomainError } from '@lianxin/base';
import { type Phase, type PluginNotice, type Problem, problem } from '../common/index.js';
import { dependsOn, type Installed, type PackageOnDisk, type PluginInfo } from './Installed.js';
import type { ServerPlugin } from './ServerPlugin.js';
import { versionGraph } from './versionGraph.js';

const NOTICES_KEPT = 20;

/** The list of installed packages: who is there, in which order, how each stands and why. */
export class InstalledPlugins<P extends ServerPlugin> {
  private list: Installed<P>[] = [];
  private byId = new Map<string, Installed<P>>();
  private order: readonly string[] = [];

  constructor(
    private readonly approvedHash: (plugin: string) => string | undefined,
    private readonly onNotice: (notice: PluginNotice) => void,
  ) {}

  /** Takes note of what lies in the folders now. What already runs keeps running as it was loaded. */
  update(packages: readonly PackageOnDisk[]): void {
    const before = this.list;
    const found = packages.map((onDisk) => {
      const known = before.find((i) => i.onDisk.folder === onDisk.folder);
      if (!known) return { onDisk, state: 'waiting', notices: [], hasRun: false, restartNeeded: false } as Installed<P>;
      if (!known.hasRun) known.onDisk = onDisk;
      else known.next = hasChanged(known.onDisk, onDisk) ? onDisk : undefined;
      known.restartNeeded = known.next !== undefined;
      return known;
    });
    const gone = before.filter((i) => i.hasRun && !found.includes(i));
    for (const installed of gone) installed.restartNeeded = true;
    this.list = [...found, ...gone];
    this.byId = new Map();
    for (const installed of [...gone, ...found.filter((i) => i.hasRun), ...this.list]) {
      if (!this.byId.has(installed.onDisk.id)) this.byId.set(installed.onDisk.id, installed);
    }
    this.judge();
  }

  /** All that are in order, each after everything it depends on. */
  inOrder(): Installed<P>[] {
    return this.order.map((id) => this.byId.get(id)!);
  }

  find(plugin: string): Installed<P> | undefined {
    return this.byId.get(plugin);
  }

  /** Throws DomainError `kernel.plugin_unknown`. */
  get(plugin: string): Installed<P> {
    const installed = this.find(plugin);
    if (!installed) throw new DomainError('notFound', 'kernel.plugin_unknown', { plugin });
    return installed;
  }

  /** Those that depend directly on a plugin. */
  dependantsOf(plugin: string): Installed<P>[] {
    return [...this.byId.values()].filter((i) => dependsOn(i).includes(plugin));
  }

  info(): PluginInfo[] {
    return this.list.map(({ onDisk: { problems: _, ...onDisk }, next, state, restartNeeded, notices }) => ({
      ...onDisk,
      next,
      approved: !this.doubtAbout(next ?? onDisk),
      state,
      restartNeeded,
      notices: [...notices],
      dependants: this.dependantsOf(onDisk.id).map((i) => i.onDisk.id),
    }));
  }

  /** Stops a plugin from being asked, and with it all that depend on it. Answers with all that were set aside now. */
  setAside(installed: Installed<P>, phase: Phase, { code, params }: Problem, cause?: unknown): Installed<P>[] {
    if (installed.state === 'setAside') return [];
    installed.state = 'setAside';
    this.tell(installed, phase, { code, params }, cause);
    const needs = installed.onDisk.id;
    const running = this.dependantsOf(needs).filter((i) => i.state === 'ready' || i.state === 'waiting');
    const others = running.flatMap((i) =>
      this.setAside(i, phase, problem('dependency_set_aside', { plugin: i.onDisk.id, needs })),
    );
    return [...others, installed];
  }

  tell(installed: Installed<P>, phase: Phase, { code, params }: Problem, cause?: unknown): void {
    const notice: PluginNotice = { plugin: installed.onDisk.id, phase, code, params, cause };
    installed.notices = [...installed.notices, notice].slice(-NOTICES_KEPT);
    this.onNotice(notice);
  }

  /** Decides how everything stands whose code has not run yet. */
  judge(): void {
    const nodes = [...this.byId.values()].flatMap(({ onDisk: { id, manifest, problems } }) =>
      manifest && !problems.length ? [{ id, version: manifest.version, dependsOn: manifest.lianxin.dependsOn }] : [],
    );
    const graph = versionGraph(nodes);
    this.order = graph.order;
    for (const installed of this.list.filter((i) => !i.hasRun)) {
      const { onDisk } = installed;
      const first = this.byId.get(onDisk.id)!;
      const problems =
        first !== installed
          ? [problem('duplicate_id', { plugin: onDisk.id, folder: onDisk.folder, other: first.onDisk.folder })]
          : [...onDisk.problems, ...(graph.problems.get(onDisk.id) ?? [])];
      const doubt = this.doubtAbout(onDisk);
      installed.state = problems.length ? 'refused' : doubt ? 'unapproved' : 'waiting';
      this.retell(installed, problems.length || !doubt ? problems : [doubt]);
    }
  }

  private doubtAbout({ id, origin, hash }: Omit<PackageOnDisk, 'problems'>): Problem | undefined {
    if (origin !== 'found') return undefined;
    const approved = this.approvedHash(id);
    if (approved === hash) return undefined;
    return problem(approved ? 'changed_since_approval' : 'not_approved', { plugin: id });
  }

  /** Says what is new and forgets what no longer holds. */
  private retell(installed: Installed<P>, problems: readonly Problem[]): void {
    const same = (a: Problem, b: Problem) => a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params);
    installed.notices = installed.notices.filter((n) => problems.some((p) => same(n, p)));
    for (const p of problems) if (!installed.notices.some((n) => same(n, p))) this.tell(installed, 'discover', p);
  }
}

const hasChanged = (loaded: PackageOnDisk, now: PackageOnDisk): boolean =>
  loaded.hash !== now.hash || loaded.manifest?.version !== now.manifest?.version;
