import {
  type Clock,
  type EffectiveEntry,
  type Entry,
  effective,
  type Fold,
  foldClocks,
  foldProceedings,
  type Proceeding,
  type TypeLookup,
} from '@lianxin/core/common';
import type { Head, StoreName } from './Head.js';

/** A dossier as read: its log, and what folds make of it. Who holds one was let through by `Log.open`. */
export class Dossier implements Head {
  private counted?: readonly EffectiveEntry[];
  private limits?: ReadonlyMap<string, Clock>;
  private opened?: ReadonlyMap<string, Proceeding>;
  private readonly folded = new Map<Fold<unknown>, unknown>();

  constructor(
    private readonly head: Omit<Head, 'seq' | 'hash'>,
    /** As written, by seq. */
    readonly entries: readonly Entry[],
    private readonly typeOf: TypeLookup,
  ) {}

  get dossier(): string {
    return this.head.dossier;
  }
  get county(): string {
    return this.head.county;
  }
  get kind(): string {
    return this.head.kind;
  }
  get store(): StoreName {
    return this.head.store;
  }
  get seq(): number {
    return this.entries.length;
  }
  get hash(): string {
    return this.entries.at(-1)?.hash ?? '';
  }

  /** As it counts: upcast, without what was annulled, in the order of the law. */
  get effective(): readonly EffectiveEntry[] {
    this.counted ??= effective(this.entries, this.typeOf);
    return this.counted;
  }

  get clocks(): ReadonlyMap<string, Clock> {
    this.limits ??= foldClocks(this.effective);
    return this.limits;
  }

  get proceedings(): ReadonlyMap<string, Proceeding> {
    this.opened ??= foldProceedings(this.effective);
    return this.opened;
  }

  fold<S>(fold: Fold<S>): S {
    if (!this.folded.has(fold)) this.folded.set(fold, fold.of(this.effective));
    return this.folded.get(fold) as S;
  }

  /** The same dossier in another store, with its entries as they stand there. */
  in(store: StoreName, entries: readonly Entry[]): Dossier {
    return new Dossier({ ...this.head, store }, entries, this.typeOf);
  }

  /** The dossier with entries more. */
  with(entries: readonly Entry[]): Dossier {
    return new Dossier(this.head, [...this.entries, ...entries], this.typeOf);
  }
}
