import { DomainError } from '@lianxin/base';
import { type Platform, PluginAssets } from '@lianxin/core/server';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from './requestContext.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Browser halves and locale files of plugins, for those in whose county the plugin is on. */
export function pluginRoutes(app: FastifyInstance, { host }: Platform, contextOf: RequestContext): void {
  const assets = host.get(PluginAssets.token);

  app.get('/plugins/:plugin/:hash/*', async (req, reply) => {
    const { plugin: id, hash, '*': path } = req.params as { plugin: string; hash: string; '*': string };
    const { actor } = await contextOf(req, reply);
    if (!actor) throw new DomainError('unauthenticated', 'api.sign_in');
    const plugin = host.running().find((p) => p.id === id);
    const offered = plugin && host.isOffered(id, actor.county) ? assets.of(plugin) : undefined;
    const file = offered?.hash === hash ? offered.files.get(path) : undefined;
    if (!file) throw new DomainError('notFound', 'server.no_page');
    return reply
      .type(TYPES[path.slice(path.lastIndexOf('.') + 1)]!)
      .header('cache-control', 'private, max-age=31536000, immutable')
      .send(file);
  });
}
