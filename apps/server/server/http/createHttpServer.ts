import type { Platform } from '@lianxin/core/server';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { OperatorLog } from '../OperatorLog.js';
import { publicRoutes } from '../public/publicRoutes.js';
import { acceptJsonOnly } from './acceptJsonOnly.js';
import { statusAndJson, toFailure } from './failure.js';
import { fileRoutes } from './fileRoutes.js';
import { healthRoute } from './healthRoute.js';
import { logRequests } from './logRequests.js';
import { pluginRoutes } from './pluginRoutes.js';
import { requestContext } from './requestContext.js';
import { shellRoutes } from './shellRoutes.js';
import { trpcRoutes } from './trpcRoutes.js';

const MOST_BYTES = 1024 * 1024;
/** Several calls in one request name all their paths. */
const LONGEST_PATH = 2000;

/** What a browser sees: procedures, plugins, the shell. */
export async function createHttpServer(
  platform: Platform,
  shellFolder: string,
  log: OperatorLog,
): Promise<FastifyInstance> {
  const refuse = (error: Error, req: FastifyRequest, reply: FastifyReply) => {
    const { status, json } = statusAndJson(toFailure(error, req.routeOptions?.url ?? '*', log));
    return reply.code(status).type('application/json; charset=utf-8').send(json);
  };
  const app = fastify({
    bodyLimit: MOST_BYTES,
    frameworkErrors: refuse, // an address that cannot be read: refused before there is a route
    routerOptions: { maxParamLength: LONGEST_PATH },
    trustProxy: 'loopback', // a proxy on this machine says from where the browser came, and whether over https
  });
  acceptJsonOnly(app);
  logRequests(app, platform, log);
  app.addHook('onRequest', async (_req, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  app.setErrorHandler(refuse);
  const contextOf = requestContext(platform, log);
  healthRoute(app, platform);
  trpcRoutes(app, platform.api, contextOf);
  await fileRoutes(app, platform, contextOf);
  pluginRoutes(app, platform, contextOf);
  await publicRoutes(app, platform);
  await shellRoutes(app, shellFolder);
  return app;
}
