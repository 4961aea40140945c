/** Something registered that can be taken back. */
export interface Disposable {
  dispose(): void | Promise<void>;
}

export const toDisposable = (dispose: () => void | Promise<void>): Disposable => ({ dispose });

/** Keeps what was registered and takes it back in reverse order, each on its own: one that throws stops no other. */
export class DisposableStore implements Disposable {
  private readonly items: Disposable[] = [];

  add<T extends Disposable>(item: T): T {
    this.items.push(item);
    return item;
  }

  async dispose(): Promise<void> {
    const errors: unknown[] = [];
    for (const item of this.items.splice(0).reverse()) {
      try {
        await item.dispose();
      } catch (e) {
        errors.push(e);
      }
    }
    if (errors.length) throw new AggregateError(errors, 'some parts could not be stopped');
  }
}
