import { fieldErrors, type WireError } from '@lianxin/api/common';
import { DomainError, type ErrorKind, newId } from '@lianxin/base';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

const CODE: Record<ErrorKind, TRPCError['code']> = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  conflict: 'CONFLICT',
  blocked: 'UNPROCESSABLE_CONTENT',
  tooLarge: 'PAYLOAD_TOO_LARGE',
  tooMany: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
};

/** Marks an error that nobody expected; the incident number is all the user learns of it. */
class Incident extends Error {
  readonly number = newId().slice(-8);
}

/** The one place where an error of the business becomes one of the wire. */
export function toTrpcError(e: unknown): TRPCError {
  if (e instanceof TRPCError && e.cause !== e) return e;
  if (DomainError.is(e)) return new TRPCError({ code: CODE[e.kind], message: e.code, cause: e });
  if (e instanceof ZodError) return new TRPCError({ code: 'BAD_REQUEST', message: 'api.bad_input', cause: e });
  return new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'api.internal',
    cause: new Incident('incident', { cause: e }),
  });
}

/** What the browser is told of an error. */
export function wireError(error: TRPCError): WireError {
  const cause = error.cause;
  if (DomainError.is(cause)) {
    const fields = cause.cause instanceof ZodError ? fieldErrors(cause.cause) : undefined;
    return { kind: cause.kind, code: cause.code, params: cause.params, ...(fields && { fields }) };
  }
  if (cause instanceof ZodError)
    return { kind: 'invalid', code: 'api.bad_input', params: {}, fields: fieldErrors(cause) };
  if (error.code === 'NOT_FOUND') return { kind: 'notFound', code: 'api.no_procedure', params: {} };
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST')
    return { kind: 'invalid', code: 'api.bad_request', params: {} };
  if (error.code === 'PAYLOAD_TOO_LARGE') return { kind: 'tooLarge', code: 'api.too_large', params: {} };
  if (error.code === 'METHOD_NOT_SUPPORTED') return { kind: 'invalid', code: 'api.bad_request', params: {} };
  return {
    kind: 'internal',
    code: 'api.internal',
    params: { incident: cause instanceof Incident ? cause.number : '' },
  };
}
