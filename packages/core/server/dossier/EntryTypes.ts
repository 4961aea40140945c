import type { EntryType } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';

/** Every type of entry that an installed plugin declares, with its owner. */
export class EntryTypes {
  static readonly token = token<EntryTypes>('core.EntryTypes');

  private known = new Map<string, { plugin: string; type: EntryType }>();

  constructor(private readonly contributions: Contributions<EntryType>) {}

  /** Bound, so that folds and checks may take it as a `TypeLookup`. */
  readonly find = (id: string): EntryType | undefined => this.findOwned(id)?.type;

  findOwned(id: string): { readonly plugin: string; readonly type: EntryType } | undefined {
    if (!this.known.has(id)) this.known = new Map(this.all().map((owned) => [owned.type.id, owned]));
    return this.known.get(id);
  }

  all(): readonly { readonly plugin: string; readonly type: EntryType }[] {
    return this.contributions.everywhere().map(({ plugin, value }) => ({ plugin, type: value }));
  }
}
