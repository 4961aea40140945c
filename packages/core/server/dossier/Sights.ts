import type { Actor } from '@lianxin/api/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Head } from './Head.js';
import type { Sight } from './Sight.js';

/** What is declared about the kinds of dossier: who sees one, and which plugins may be asked about one. */
export class Sights {
  static readonly token = token<Sights>('core.Sights');

  constructor(private readonly sights: Contributions<Sight>) {}

  /** Who may see dossiers of a kind; one that nobody answers for can be opened by nobody. */
  find(kind: string): Sight | undefined {
    return this.declared(kind)?.value;
  }

  /** True for an actor who holds the right to read dossiers of a kind: administrators never do. */
  mayRead({ permissions }: Actor, kind: string): boolean {
    const sight = this.find(kind);
    return sight !== undefined && permissions.has(sight.permission);
  }

  /**
   * Whether a plugin may be asked anything about a dossier. Of a sealed one only core and whoever declares its kind know:
   * to all the others it does not exist.
   */
  mayKnow(plugin: string, { store, kind }: Pick<Head, 'store' | 'kind'>): boolean {
    return store === 'open' || plugin === 'core' || plugin === this.declared(kind)?.plugin;
  }

  private declared(kind: string) {
    return this.sights.everywhere().find(({ value }) => value.kind === kind);
  }
}
