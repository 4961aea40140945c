import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createPlatform, type Platform } from '@lianxin/core/server';
import { linkShared } from '@lianxin/kernel/server';
import { type Config, OWN_FOLDER, ROOT } from './config.js';
import type { OperatorLog } from './OperatorLog.js';

/** What plugins from elsewhere import of the host's own copies. */
const SHARED = ['@lianxin/sdk', 'zod'];

/** The platform over the data of this installation. */
export async function openPlatform(
  { database, dataFolder, pluginFolder }: Config,
  log: OperatorLog,
): Promise<Platform> {
  const found = join(dataFolder, 'plugins');
  // There from the start: what somebody puts into it while the server runs can run without a restart.
  await mkdir(found, { recursive: true });
  await linkShared(found, SHARED, ROOT);
  const folders = [
    { path: pluginFolder, trusted: true },
    { path: found, trusted: false },
  ];
  const platform = await createPlatform({
    database,
    dataFolder,
    folders,
    onNotice: (notice) => log.notice(notice),
    onUnexpected: (incident, path, error) => log.incident(incident, path, error),
  });
  platform.texts.add(OWN_FOLDER);
  return platform;
}
