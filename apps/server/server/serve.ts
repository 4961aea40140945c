import type { AddressInfo } from 'node:net';
import { DomainError } from '@lianxin/base';
import { type Platform, Upkeep } from '@lianxin/core/server';
import type { Config } from './config.js';
import { foundDemo } from './foundDemo.js';
import { Hourly } from './Hourly.js';
import { createHttpServer } from './http/createHttpServer.js';
import { Installation } from './Installation.js';
import { OperatorLog } from './OperatorLog.js';

/** What is under way when the server is asked to stop gets this long to finish. */
const GRACE = 3_000;

export interface RunningServer {
  /** `http://localhost:3000` */
  readonly address: string;
  readonly platform: Platform;
  /** Of all demo accounts, when the demo county was founded now. */
  readonly demoPassword?: string;
  /** Takes no more requests, lets those under way finish, closes the database. */
  stop(): Promise<void>;
}

/** Serves an installation; `onProgress` hears how far the making of the demo county is. */
export async function serve(
  config: Config,
  log = new OperatorLog(),
  onProgress?: (done: number, of: number) => void,
): Promise<RunningServer> {
  const installation = await Installation.open(config, log);
  const { platform } = installation;
  try {
    const demoPassword = await foundDemo(platform, {
      password: config.demoPassword,
      cases: config.demoCases,
      onRefused: (error) => log.incident('', 'demo', error),
      ...(onProgress && { onProgress }),
    });
    const http = await createHttpServer(platform, config.shellFolder, log);
    await http.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new DomainError('conflict', 'server.port_taken', { port: config.port }, { cause: error });
    });
    const upkeep = new Hourly(
      () => platform.host.get(Upkeep.token).run(),
      (error) => log.incident('', 'upkeep', error),
    );
    const { port } = http.server.address() as AddressInfo;
    return {
      address: `http://${config.host}:${port}`,
      platform,
      ...(demoPassword !== undefined && { demoPassword }),
      async stop() {
        const deadline = setTimeout(() => http.server.closeAllConnections(), GRACE);
        await http.close();
        await upkeep.stop();
        clearTimeout(deadline);
        await installation.close(GRACE);
        log.close();
      },
    };
  } catch (error) {
    await installation.close(0);
    throw error;
  }
}
