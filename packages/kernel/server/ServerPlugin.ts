import type { Get, Services } from './Services.js';

/** What the server half of a plugin exports by default. */
export interface ServerPlugin {
  /** The id of the manifest. */
  readonly id: string;

  /** Registers services and contributions; nothing is built yet. */
  services?(s: Services): void;

  /** Called once after everything is built and prepared, in dependency order. */
  start?(get: Get): void | Promise<void>;

  /** Called once in reverse order, also when `start` failed halfway. */
  stop?(): void | Promise<void>;
}
