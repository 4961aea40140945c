import { DomainError } from '@lianxin/base';
import { Container } from 'inversify';
import type { Dep, Point, Token } from '../common/index.js';
import type { Contributions, PerCounty } from './Contributions.js';
import { type ContributionBinding, LiveContributions } from './LiveContributions.js';
import type { All, Get, Services } from './Services.js';
import type { Standing } from './Standing.js';

type Newable = new (...args: never[]) => unknown;

/** One thing a plugin registered: a service or a contribution. */
interface Binding extends ContributionBinding {
  readonly id: string;
  readonly key: symbol;
  readonly deps: readonly Dep<unknown>[];
}

/**
 * The services and contributions of all plugins, singletons in one InversifyJS container. Each contribution has a key
 * of its own and is resolved alone; resolving a set at once would lose the whole set to one that throws.
 */
export class ServiceContainer {
  private readonly container = new Container({ defaultScope: 'Singleton' });
  private readonly services = new Map<string, Binding>();
  private readonly contributions = new Map<string, Binding[]>();

  constructor(
    private readonly standing: Standing,
    private readonly patience: number,
  ) {}

  /**
   * Lets a plugin register, then closes its list at once, also when it meant to go on later. When it throws, nothing of
   * it stays.
   */
  async register(plugin: string, fill: (s: Services) => void | Promise<void>): Promise<void> {
    let sealed = false;
    const open = () => {
      if (sealed) throw new DomainError('blocked', 'kernel.services_sealed', { plugin });
    };
    try {
      const filled = fill({
        add: (key, cls, deps) => {
          open();
          const binding = this.bind(plugin, key, [...(deps as readonly Dep<unknown>[])]);
          const build = (...args: unknown[]) => new (cls as Newable)(...(args as never[]));
          this.container.bind(binding.key).toResolvedValue(
            build,
            binding.deps.map((dep) => this.keyOf(dep)),
          );
        },
        value: (key, value) => {
          open();
          this.container.bind(this.bind(plugin, key, []).key).toConstantValue(value);
        },
      });
      sealed = true;
      await filled;
    } catch (e) {
      sealed = true;
      this.drop(plugin);
      throw e;
    }
  }

  /** Builds everything a plugin registered, so that what is missing shows before anybody needs it. */
  build(plugin: string): void {
    const own = this.bindingsOf(plugin);
    for (const binding of own) for (const dep of binding.deps) this.check(plugin, dep);
    const clear = new Set<Binding>();
    for (const binding of own) this.refuseCycle([binding], clear);
    for (const binding of own) binding.build();
  }

  get<T>(dep: Dep<T>): T {
    if (dep.kind === 'service') this.findOwner(dep);
    return this.container.get<T>(this.keyOf(dep));
  }

  /** `get` as one plugin may use it. */
  getFor(plugin: string): Get {
    return (dep) => {
      this.check(plugin, dep);
      return this.get(dep);
    };
  }

  private bind(plugin: string, key: Token<unknown> | Point<unknown>, deps: readonly Dep<unknown>[]): Binding {
    const id = key.id;
    const symbol = key.kind === 'service' ? serviceKey(id) : Symbol(`${id} by ${plugin}`);
    const build = () => this.container.get<unknown>(symbol);
    const binding: Binding = { plugin, id, key: symbol, deps, build, faultsInARow: 0 };
    if (key.kind === 'point') {
      this.contributions.set(id, [...(this.contributions.get(id) ?? []), binding]);
      return binding;
    }
    const owner = this.services.get(id)?.plugin;
    if (owner) throw new DomainError('conflict', 'kernel.service_taken', { plugin, service: id, owner });
    this.services.set(id, binding);
    return binding;
  }

  /** The key of a dependency. The two kinds of lookup are bound when first asked for. */
  private keyOf(dep: Dep<unknown>): symbol {
    if (dep.kind === 'service') return serviceKey(dep.id);
    const key = Symbol.for(`lianxin.${dep.kind}:${dep.id}`);
    if (!this.container.isBound(key)) {
      this.container
        .bind(key)
        .toConstantValue(dep.kind === 'all' ? this.lookup(dep as All<unknown>) : this.perCounty(dep));
    }
    return key;
  }

  private lookup({ point }: All<unknown>): Contributions<unknown> {
    return new LiveContributions(point, () => this.contributions.get(point.id) ?? [], this.standing, this.patience);
  }

  private perCounty({ id }: Dep<unknown>): PerCounty<unknown> {
    return {
      in: (county) => {
        const binding = this.services.get(id);
        if (!binding || !this.standing.isReady(binding.plugin)) return undefined;
        return this.standing.isWanted(binding.plugin, county) ? binding.build() : undefined;
      },
    };
  }

  /** A plugin takes its own services and those of built-in plugins directly, any other through `from`. */
  private check(plugin: string, dep: Dep<unknown>): void {
    if (dep.kind !== 'service') return;
    const owner = this.findOwner(dep);
    if (owner === plugin || this.standing.isBuiltIn(owner)) return;
    throw new DomainError('invalid', 'kernel.use_from', { plugin, service: dep.id, owner });
  }

  private findOwner({ id }: Dep<unknown>): string {
    const binding = this.services.get(id);
    if (!binding) throw new DomainError('unavailable', 'kernel.service_missing', { service: id });
    return binding.plugin;
  }

  /** `clear` collects the bindings known to lead into no cycle. */
  private refuseCycle(way: readonly Binding[], clear: Set<Binding>): void {
    const last = way.at(-1)!;
    for (const dep of last.deps) {
      const next = dep.kind === 'service' ? this.services.get(dep.id) : undefined;
      if (!next || clear.has(next)) continue;
      if (way.includes(next)) {
        const chain = [...way.slice(way.indexOf(next)), next].map((b) => b.id).join(' → ');
        throw new DomainError('invalid', 'kernel.service_cycle', { chain });
      }
      this.refuseCycle([...way, next], clear);
    }
    clear.add(last);
  }

  private bindingsOf(plugin: string): Binding[] {
    return [...this.services.values(), ...[...this.contributions.values()].flat()].filter((b) => b.plugin === plugin);
  }

  private drop(plugin: string): void {
    for (const binding of this.bindingsOf(plugin)) {
      if (this.container.isBound(binding.key)) this.container.unbind(binding.key);
      if (this.services.get(binding.id) === binding) this.services.delete(binding.id);
      const others = this.contributions.get(binding.id)?.filter((b) => b !== binding);
      if (others) this.contributions.set(binding.id, others);
    }
  }
}

const serviceKey = (id: string): symbol => Symbol.for(`lianxin.service:${id}`);
