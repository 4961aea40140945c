import type { Readable } from 'node:stream';
import type { Actor } from '@lianxin/api/common';
import { DomainError, isId } from '@lianxin/base';
import { Files, type Platform } from '@lianxin/core/server';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from './requestContext.js';

/** Files come in as they are, wait until an action takes them, and go out as attachments. */
export async function fileRoutes(app: FastifyInstance, { host }: Platform, contextOf: RequestContext): Promise<void> {
  const files = host.get(Files);

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is left as the stream it is. No form of another site can send this type.
    scope.addContentTypeParser('application/octet-stream', (_req, body, done) => done(null, body));

    scope.post('/files', async (req, reply) => {
      const actor = worker((await contextOf(req, reply)).actor);
      const [name = ''] = [(req.query as { name?: string | string[] }).name].flat();
      return files.receive(req.body as Readable, { name, county: actor.county, by: actor.person });
    });
  });

  app.get('/files/:file', async (req, reply) => {
    const actor = worker((await contextOf(req, reply)).actor);
    const { file } = req.params as { file: string };
    if (!isId(file)) throw new DomainError('notFound', 'core.not_found');
    const { name, mime, size, content } = await files.open(actor, file);
    return reply
      .type(mime)
      .header('content-length', size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(content);
  });
}

/** Somebody who works on cases: administrators neither bring files nor read any. */
function worker(actor: Actor | undefined): Actor {
  if (!actor) throw new DomainError('unauthenticated', 'api.sign_in');
  if (!actor.permissions.has('core.read')) throw new DomainError('forbidden', 'api.no_permission');
  return actor;
}
