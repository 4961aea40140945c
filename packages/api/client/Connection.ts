export type ConnectionState = 'online' | 'offline';

const PROBE_MS = 1500;

/**
 * Whether the server can be reached, as far as the calls made show. Once it cannot, asks again every second and a half
 * until it answers, so that a page on which nothing happens recovers too.
 */
export class Connection {
  private readonly listeners = new Set<() => void>();
  private current: ConnectionState = 'online';
  private timer: ReturnType<typeof setInterval> | undefined;

  /** @param probe resolves to true once the server answers. */
  constructor(private readonly probe: () => Promise<boolean>) {}

  get state(): ConnectionState {
    return this.current;
  }

  /** Calls back on every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  lost(): void {
    this.move('offline');
    this.timer ??= setInterval(() => void this.ask(), PROBE_MS);
  }

  restored(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.move('online');
  }

  private async ask(): Promise<void> {
    if (await this.probe()) this.restored();
  }

  private move(state: ConnectionState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
