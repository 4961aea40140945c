import { join, resolve } from 'node:path';
import { DomainError } from '@lianxin/base';
import type { DatabaseAddress } from '@lianxin/db';

/** Where this installation listens and keeps what it has, as the environment says. */
export interface Config {
  /** `PORT`, 3000; 0 takes any free one. */
  readonly port: number;
  /** `HOST`: the addresses it listens on; this machine only unless said otherwise. */
  readonly host: string;
  /** `LIANXIN_DATA`: database, files, keys and plugins of this installation. */
  readonly dataFolder: string;
  /** `DATABASE_URL` for PostgreSQL; a file in the data folder otherwise. */
  readonly database: DatabaseAddress;
  /** `LIANXIN_DEMO_PASSWORD`: the password of all demo accounts, made up when absent. */
  readonly demoPassword?: string;
  /** `LIANXIN_DEMO_CASES`: `0` founds the demo county without its cases. */
  readonly demoCases: boolean;
  /** The built shell. */
  readonly shellFolder: string;
  /** The plugins that come with the product. */
  readonly pluginFolder: string;
}

/** The folder of the workspace. */
export const ROOT = resolve(import.meta.dirname, '../../../..');
/** The folder of this application. */
export const OWN_FOLDER = join(ROOT, 'apps/server');

/** Throws `server.bad_port`. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const dataFolder = resolve(env.LIANXIN_DATA ?? join(ROOT, 'data'));
  return {
    port: portOf(env.PORT ?? '3000'),
    host: env.HOST ?? 'localhost',
    dataFolder,
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: join(dataFolder, 'lianxin.sqlite') },
    shellFolder: join(ROOT, 'apps/shell/dist'),
    pluginFolder: join(ROOT, 'plugins'),
    demoCases: env.LIANXIN_DEMO_CASES !== '0',
    ...(env.LIANXIN_DEMO_PASSWORD && { demoPassword: env.LIANXIN_DEMO_PASSWORD }),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new DomainError('invalid', 'server.bad_port');
  return port;
}
