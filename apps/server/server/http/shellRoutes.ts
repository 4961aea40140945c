import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@lianxin/base';
import type { FastifyInstance } from 'fastify';

/** The built shell. Whatever address is no file of it is a page of it: deep links answer with the same page. */
export async function shellRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (existsSync(index)) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      globIgnore: ['csp.json', 'index.html'],
      cacheControl: false,
      setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
    });
    const policy = contentPolicy(folder);
    app.addHook('onRequest', async (_req, reply) => void reply.header('content-security-policy', policy));
  }
  app.setNotFoundHandler((req, reply) => {
    const isPage = req.method === 'GET' && req.headers.accept?.includes('text/html');
    if (!isPage || !existsSync(index)) throw new DomainError('notFound', 'server.no_page');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(readFileSync(index));
  });
}

/** Only the shell's own scripts run; its import map is the one that stands in the page, known by its hash. */
function contentPolicy(folder: string): string {
  const { importMap } = JSON.parse(readFileSync(join(folder, 'csp.json'), 'utf8')) as { importMap: string };
  return [
    `default-src 'self'`,
    `script-src 'self' ${importMap}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
