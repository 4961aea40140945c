import type { Values } from '@lianxin/ui/common';

/** Where drafts are kept for the person: on the server. */
export interface DraftStore {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  clear(key: string): Promise<void>;
}

const SAVE_MS = 2000;

/**
 * What somebody is typing, kept from loss. Every change is at once in the browser's own storage, which survives a
 * crash, and soon on the server, which survives the PC; once there, the copy in the browser is taken away, because
 * the PC may be shared.
 */
export class Draft {
  private unsaved: object | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param key draft of what: form and thing
   * @param owner whose: names the copy in the browser, so that nobody is shown another's
   * @param told hears after every change, and once the server has it
   */
  constructor(
    private readonly key: string,
    private readonly store: DraftStore,
    private readonly mirror: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly owner: string,
    private readonly told: (isOnServer: boolean) => void = () => undefined,
  ) {}

  /** What was typed last, from the browser where it did not reach the server; `undefined` where nothing was. */
  async load(): Promise<Values | undefined> {
    const mirrored = this.mirror.getItem(this.mirrorKey);
    if (mirrored) return JSON.parse(mirrored) as Values;
    return ((await this.store.load(this.key).catch(() => undefined)) ?? undefined) as Values | undefined;
  }

  keep(values: object): void {
    this.unsaved = values;
    this.mirror.setItem(this.mirrorKey, JSON.stringify(values));
    this.told(false);
    this.timer ??= setTimeout(() => void this.flush(), SAVE_MS);
  }

  /** Sends what is not on the server yet; resolves to false where it could not be. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const values = this.unsaved;
    if (!values) return true;
    try {
      await this.store.save(this.key, values);
    } catch {
      return false; // the mirror has it, and the next change tries again
    }
    if (this.unsaved === values) {
      this.unsaved = undefined;
      this.mirror.removeItem(this.mirrorKey);
      this.told(true);
    }
    return true;
  }

  /** Forgets it: what was typed has been submitted or given up. */
  async clear(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unsaved = undefined;
    this.mirror.removeItem(this.mirrorKey);
    await this.store.clear(this.key).catch(() => undefined);
  }

  private get mirrorKey(): string {
    return `lianxin.draft.${this.owner}.${this.key}`;
  }
}
