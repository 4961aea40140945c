import type { ClientHalf } from './defineClient.js';

/** Fetches the browser halves of plugins, each once, on first use. */
export class ClientLoader {
  private readonly loaded = new Map<string, Promise<ClientHalf>>();
  private readonly attempts = new Map<string, number>();

  /** @param fetchModule imports a module by its address; its default export is the browser half. */
  constructor(
    builtIn: readonly ClientHalf[],
    private readonly fetchModule: (url: string) => Promise<unknown> = (url) => import(/* @vite-ignore */ url),
  ) {
    for (const half of builtIn) this.loaded.set(half.id, Promise.resolve(half));
  }

  /** The browser half of a plugin; the same promise for the same plugin until it is asked to try again. */
  load(id: string, url: string | undefined): Promise<ClientHalf> {
    let half = this.loaded.get(id);
    if (!half) {
      half = this.fetch(id, url);
      this.loaded.set(id, half);
    }
    return half;
  }

  /** Forgets one that failed, so that the next `load` asks the server anew. */
  retry(id: string): void {
    this.loaded.delete(id);
    this.attempts.set(id, (this.attempts.get(id) ?? 0) + 1);
  }

  private async fetch(id: string, url: string | undefined): Promise<ClientHalf> {
    if (!url) throw new Error(`plugin ${id} has no browser half`);
    const attempt = this.attempts.get(id) ?? 0;
    // A browser remembers that a module could not be fetched; another address makes it ask again.
    const module = (await this.fetchModule(attempt ? `${url}?attempt=${attempt}` : url)) as { default?: ClientHalf };
    if (module.default?.id !== id)
      throw new Error(`the browser half of ${id} does not export defineClient({ id: '${id}' })`);
    return module.default;
  }
}
