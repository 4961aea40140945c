import { and, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import type { Follower } from './Follower.js';
import type { Sights } from './Sights.js';
import type { Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

/** A step is short: on SQLite nobody else writes meanwhile. */
const ENTRIES_AT_ONCE = 100;
const STEP_MS = 5_000;
/** Each step costs a commit: entries that come close together are handed out together. */
const CALM_MS = 50;

/** Hands entries to their followers, each at its own pace, from where it stopped. */
export class Followers {
  static readonly token = token<Followers>('core.Followers');

  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private hurry = () => {};
  /** Those that failed last time, so that each failure is told once. */
  private readonly fallen = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly followers: Contributions<Follower>,
    private readonly sights: Sights,
    private readonly plugins: Plugins,
  ) {}

  /** Called after each commit and at the start: soon hands out what is new, once more if more comes meanwhile. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Resolves when everything committed so far was handed out, or refused. */
  async settled(): Promise<void> {
    while (this.running) {
      this.hurry();
      await this.running;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.settled();
  }

  /** Starts every follower again from the first entry; resolves when all have caught up. */
  async restart(): Promise<void> {
    for (const { value } of this.followers.everywhere()) await this.db.transaction(() => this.reset(value));
    this.wake();
    await this.settled();
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      await this.calm();
      this.again = false;
      const ready = new Set(this.plugins.host.running().map(({ id }) => id));
      for (const { plugin, value } of this.followers.everywhere()) {
        if (!ready.has(plugin)) continue;
        try {
          while (!this.stopped && (await this.step(value, plugin)));
          this.fallen.delete(value.id);
        } catch (error) {
          // It keeps its place and is asked again with the next entry; the others go on.
          if (!this.fallen.has(value.id)) process.emitWarning(error instanceof Error ? error : String(error));
          this.fallen.add(value.id);
        }
      }
    }
  }

  private calm(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, CALM_MS);
      this.hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** One transaction: some entries, and the cursor behind them. False where nothing was left. */
  private async step(follower: Follower, plugin: string): Promise<boolean> {
    const { cursors: t } = this.tables;
    const [cursor] = await this.db.q
      .select()
      .from(t)
      .where(eq(t.id, cursorOf(follower)));
    if (cursor?.version !== follower.version) {
      await this.db.transaction(() => this.reset(follower), { owner: plugin, limitMs: STEP_MS });
      return true;
    }
    const store = follower.store ?? 'open';
    const { logs } = this.stores[store];
    const entries = await logs.entriesAfter(cursor.position, ENTRIES_AT_ONCE);
    if (!entries.length) return false;
    await this.db.transaction(
      async () => {
        // The cursor first: where several processes serve one database, whoever moves it applies the entries.
        const moved = await this.db.q
          .update(t)
          .set({ position: entries.at(-1)!.position })
          .where(and(eq(t.id, cursor.id), eq(t.position, cursor.position)))
          .returning({ id: t.id });
        const known = entries.filter(({ kind }) => this.sights.mayKnow(plugin, { store, kind }));
        if (moved.length && known.length) await follower.apply(known);
      },
      { owner: plugin, limitMs: STEP_MS },
    );
    return true;
  }

  private async reset(follower: Follower): Promise<void> {
    await follower.reset?.();
    const { cursors: t } = this.tables;
    const fresh = { version: follower.version, position: 0 };
    await this.db.q
      .insert(t)
      .values({ id: cursorOf(follower), ...fresh })
      .onConflictDoUpdate({ target: t.id, set: fresh });
  }

  private get tables() {
    return dossierSchema.of(this.db.dialect);
  }
}

const cursorOf = ({ id }: Follower): string => `follower:${id}`;
