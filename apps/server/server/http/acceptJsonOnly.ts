import { DomainError } from '@lianxin/base';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Bodies are JSON and say so. No form of another site can send that without the browser asking first, so that a
 * forged request never arrives.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (req, body, done) => {
    if (body === '')
      done(null, undefined); // a call without input
    else parse(req, body as string, done);
  });
}

/** Refuses a call that does not say that its body is JSON, also where it has none. */
export async function requireJson(req: FastifyRequest): Promise<void> {
  if (!req.headers['content-type']?.startsWith('application/json')) throw new DomainError('invalid', 'api.bad_request');
}
