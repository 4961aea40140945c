import type { Platform } from '@lianxin/core/server';
import type { FastifyInstance } from 'fastify';
import type { OperatorLog } from '../OperatorLog.js';

/** One line per request: never its address, which may carry what was asked about whom. */
export function logRequests(app: FastifyInstance, { api }: Platform, log: OperatorLog): void {
  app.addHook('onResponse', async (req, reply) => {
    const { path } = (req.params ?? {}) as { path?: string };
    const status = reply.statusCode;
    const isKnown = path?.split(',').every((procedure) => api.procedures.has(procedure));
    const route = isKnown ? `/trpc/${path}` : (req.routeOptions.url ?? '*');
    log.request({ method: req.method, route, status, ms: Math.round(reply.elapsedTime) });
  });
}
