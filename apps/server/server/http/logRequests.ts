import type { FastifyInstance } from 'fastify';
import type { OperatorLog } from '../OperatorLog.js';

const PROCEDURES = /^[a-z][\w-]*\.\w+(,[a-z][\w-]*\.\w+)*$/;

/** One line per request: never its address, which may carry what was asked about whom. */
export function logRequests(app: FastifyInstance, log: OperatorLog): void {
  app.addHook('onResponse', async (req, reply) => {
    const { path } = (req.params ?? {}) as { path?: string };
    const status = reply.statusCode;
    const isProcedure = path !== undefined && status !== 404 && PROCEDURES.test(path);
    const route = isProcedure ? `/trpc/${path}` : (req.routeOptions.url ?? '*');
    log.request({ method: req.method, route, status, ms: Math.round(reply.elapsedTime) });
  });
}
