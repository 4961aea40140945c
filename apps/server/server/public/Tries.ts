import type { TimeSource } from '@lianxin/base';

const MOST = 20;
const WINDOW_MS = 15 * 60_000;
/** Addresses remembered at most; the longest remembered makes room. */
const REMEMBERED = 10_000;

/** Counts wrong codes by the address they came from. Whoever only asks about his own case never meets it. */
export class Tries {
  private readonly misses = new Map<string, { count: number; since: number }>();

  constructor(private readonly time: TimeSource) {}

  isOver(address: string): boolean {
    return (this.recent(address)?.count ?? 0) >= MOST;
  }

  miss(address: string): void {
    const known = this.recent(address);
    this.misses.delete(address);
    this.misses.set(address, known ? { ...known, count: known.count + 1 } : { count: 1, since: this.now });
    if (this.misses.size > REMEMBERED) this.misses.delete(this.misses.keys().next().value!);
  }

  private recent(address: string) {
    const known = this.misses.get(address);
    return known && this.now - known.since < WINDOW_MS ? known : undefined;
  }

  private get now(): number {
    return this.time.now().getTime();
  }
}
