import type { Ctx } from '@lianxin/api/server';
import { DomainError, dayOf } from '@lianxin/base';
import { POST_HEADER } from '@lianxin/core/common';
import { type Platform, Sessions } from '@lianxin/core/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperatorLog } from '../OperatorLog.js';
import { toFailure } from './failure.js';
import { setToken, tokenOf } from './session.js';

/** Turns a request into the context its procedure runs in: who asks, in which post, from where, when. */
export function requestContext({ host, time }: Platform, log: OperatorLog) {
  const sessions = host.get(Sessions);
  return async (req: FastifyRequest, reply: FastifyReply): Promise<Ctx> => {
    const token = tokenOf(req.raw);
    const post = req.headers[POST_HEADER]?.toString() ?? postOfStream(req.query);
    const known = token
      ? await sessions.resolve(token, post).catch((error) => {
          throw toFailure(error, 'session', log);
        })
      : undefined;
    const now = time.now();
    return {
      now,
      today: dayOf(now),
      address: req.ip,
      setSession: (given) => setToken(reply.raw, given, req.protocol === 'https'),
      ...known,
    };
  };
}

/** A browser opens an event stream without headers of ours: its post stands in the address, as tRPC writes it there. */
function postOfStream(query: unknown): string | undefined {
  const { connectionParams } = query as { readonly connectionParams?: string };
  if (!connectionParams) return undefined;
  try {
    const post = (JSON.parse(connectionParams) as Record<string, unknown> | null)?.[POST_HEADER];
    return typeof post === 'string' ? post : undefined;
  } catch {
    throw new DomainError('invalid', 'api.bad_request');
  }
}

export type RequestContext = ReturnType<typeof requestContext>;
