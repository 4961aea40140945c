import type { Platform } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import type { FastifyInstance } from 'fastify';

/** Whether it works, for whoever watches over it: 503 when the database does not answer. */
export function healthRoute(app: FastifyInstance, { db, host, version }: Platform): void {
  app.get('/healthz', async (_req, reply) => {
    const plugins = Object.fromEntries(host.plugins().map(({ id, state }) => [id, state]));
    const answers = await db.rows(sql`select 1`).then(
      () => true,
      () => false,
    );
    const status = answers ? 'ok' : 'failing';
    return reply.code(answers ? 200 : 503).send({ status, version, database: db.dialect, plugins });
  });
}
