import { type Api, answerTrpc } from '@lianxin/api/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireJson } from './acceptJsonOnly.js';
import type { RequestContext } from './requestContext.js';

/** Every procedure, at `/trpc/<path>`. */
export function trpcRoutes(app: FastifyInstance, api: Api, contextOf: RequestContext): void {
  const streams = new Set<FastifyReply['raw']>();

  const answer = async (req: FastifyRequest, reply: FastifyReply) => {
    const { path } = req.params as { path: string };
    const call = {
      method: req.method,
      path,
      query: req.query as Record<string, string>,
      body: req.body,
      req: req.raw,
      res: reply.raw,
    };
    if (req.headers.accept?.includes('text/event-stream')) {
      streams.add(reply.raw);
      reply.raw.once('close', () => streams.delete(reply.raw));
    }
    const answered = await answerTrpc(api, call, () => contextOf(req, reply));
    if (!answered) return reply.hijack();
    return reply.code(answered.status).type('application/json; charset=utf-8').send(answered.json);
  };

  app.get('/trpc/:path', answer);
  app.post('/trpc/:path', { onRequest: requireJson }, answer);
  // A browser that listens reconnects by itself; the server need not wait for it to go.
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end();
  });
}
