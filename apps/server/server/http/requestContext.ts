import type { Ctx } from '@lianxin/api/server';
import { dayOf } from '@lianxin/base';
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
    const post = req.headers[POST_HEADER]?.toString();
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

export type RequestContext = ReturnType<typeof requestContext>;
