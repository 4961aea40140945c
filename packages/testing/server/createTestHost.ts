import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CountyPlan, createPlatform, demoCounty, type Platform } from '@lianxin/core/server';
import type { DatabaseAddress, Dialect } from '@lianxin/db';
import type { PluginNotice } from '@lianxin/kernel/common';
import { freshDatabase } from './databases.js';
import { MovableTime } from './MovableTime.js';
import { pluginFolder, type TestedPlugin } from './pluginFolder.js';
import { TestCounty } from './TestCounty.js';

export interface TestHostOptions {
  /** Default: SQLite. */
  readonly database?: Dialect;
  readonly plugins?: readonly TestedPlugin[];
}

/** A real platform on a database of its own, with a clock that a test moves. */
export interface TestHost extends Platform {
  readonly time: MovableTime;
  readonly database: DatabaseAddress;
  readonly dataFolder: string;
  /** What plugins were set aside for, and the like. */
  readonly notices: readonly PluginNotice[];
  /** Errors that nobody expected: users were told an incident number. */
  readonly unexpected: readonly unknown[];
  /** A county for one test; the demo county's units and people unless another plan is given. */
  county(plan?: CountyPlan): Promise<TestCounty>;
  /** Stops the platform and starts it again on the same data, as after a crash or an upgrade. */
  restart(plugins?: readonly TestedPlugin[]): Promise<TestHost>;
  /** Stops it and takes everything away. */
  close(): Promise<void>;
}

/** Starts once per test file: `const host = await createTestHost({ database: 'pg', plugins: [folder] })`. */
export async function createTestHost({ database = 'sqlite', plugins = [] }: TestHostOptions = {}): Promise<TestHost> {
  const fresh = await freshDatabase(database);
  const dataFolder = await mkdtemp(join(tmpdir(), 'lianxin-data-'));
  const time = new MovableTime();
  const start = async (tested: readonly TestedPlugin[]): Promise<TestHost> => {
    const folder = await pluginFolder(tested);
    const notices: PluginNotice[] = [];
    const unexpected: unknown[] = [];
    const platform = await createPlatform({
      database: fresh.address,
      dataFolder,
      folders: [{ path: folder, trusted: true }],
      time,
      onNotice: (notice) => notices.push(notice),
      onUnexpected: (_incident, _path, error) => unexpected.push(error),
    });
    const stop = async () => {
      await platform.close();
      await rm(folder, { recursive: true });
    };
    return {
      ...platform,
      time,
      database: fresh.address,
      dataFolder,
      notices,
      unexpected,
      county: (plan = demoCounty) => TestCounty.found(platform, plan, time),
      restart: async (others = tested) => {
        await stop();
        return start(others);
      },
      close: async () => {
        await stop();
        await fresh.remove();
        await rm(dataFolder, { recursive: true });
      },
    };
  };
  return start(plugins);
}
