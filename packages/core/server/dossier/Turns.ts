/** Lets work through one after another, for each key on its own. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does the work once all that was handed in before under the same key has ended, well or badly. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return work();
    })();
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
