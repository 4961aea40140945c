import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '@lianxin/base';
import type { TransactionOptions } from './Db.js';

const DEFAULT_LIMIT_MS = 30_000;

/** One unit of work on a connection of its own: everything it wrote is committed, or nothing is. */
export class Unit<C> {
  readonly afterCommit: (() => void | Promise<void>)[] = [];
  private readonly deferred: ((connection: C) => void)[] = [];
  private ended = false;
  private failure?: { readonly error: unknown };

  constructor(readonly connection: C) {}

  get isOpen(): boolean {
    return !this.ended;
  }

  /** The outermost call. Rejects with what `work` threw, or with the failure that it caught and passed over. */
  async perform<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    try {
      const value = await within({ ...options, limitMs: limitOf(options) }, work);
      if (this.failure) throw this.failure.error;
      return value;
    } finally {
      this.ended = true;
    }
  }

  /** A call inside the unit. */
  async join<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    this.check();
    try {
      return await within(options, work);
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /** Keeps a write, which cannot fail for what it says, for the commit. */
  defer(write: (connection: C) => void): void {
    this.deferred.push(write);
  }

  /** Makes the writes that were kept; called before the commit, or by whoever needs them in the unit. */
  writeDeferred(): void {
    for (const write of this.deferred.splice(0)) write(this.connection);
  }

  /** Asked before each statement, at the moment it would run. */
  check(): void {
    if (this.ended) throw new Error('a statement of a unit of work that has ended: is an await missing?');
    if (this.failure) throw new Error('an earlier step of this unit of work failed', { cause: this.failure.error });
  }

  fail(error: unknown): void {
    this.failure ??= { error };
  }
}

/** Knows the unit that the code now running belongs to. */
export class Units<C> {
  private readonly storage = new AsyncLocalStorage<Unit<C>>();

  /** Code that outlives its unit belongs to none: it reads what is committed, and what it writes throws. */
  get current(): Unit<C> | undefined {
    const unit = this.storage.getStore();
    return unit?.isOpen ? unit : undefined;
  }

  enter<T>(unit: Unit<C>, f: () => T): T {
    return this.storage.run(unit, f);
  }
}

export const limitOf = (options: TransactionOptions): number => options.limitMs ?? DEFAULT_LIMIT_MS;

/** `work`, or DomainError('unavailable', 'db.too_slow') at the limit: the work goes on, but finds its unit closed. */
async function within<T>({ limitMs, owner = 'core' }: TransactionOptions, work: () => Promise<T>): Promise<T> {
  if (limitMs === undefined) return work();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DomainError('unavailable', 'db.too_slow', { owner })), limitMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
