import { errorJson, toTrpcError, wireError } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyError } from 'fastify';
import type { OperatorLog } from '../OperatorLog.js';

/** An error on its way to the browser. One that nobody expected is logged under the number the browser is told. */
export function toFailure(error: unknown, route: string, log: OperatorLog): TRPCError {
  const refused = asRefusal(error as Partial<FastifyError>);
  const failure = toTrpcError(refused ?? error);
  const { kind, params } = wireError(failure);
  if (kind === 'internal') log.incident(String(params.incident), route, error);
  return failure;
}

export const statusAndJson = (failure: TRPCError) => ({
  status: getHTTPStatusCodeFromError(failure),
  json: errorJson(failure),
});

/** What Fastify refuses before any code of ours runs: bodies too large, unreadable or of another type. */
function asRefusal({ code, statusCode = 500 }: Partial<FastifyError>): unknown {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new DomainError('tooLarge', 'api.too_large');
  if (typeof code === 'string' && code.startsWith('FST_') && statusCode < 500)
    return new TRPCError({ code: 'BAD_REQUEST', message: 'api.bad_request' });
  return undefined;
}
