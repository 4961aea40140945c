import type { WireError } from '@lianxin/api/common';
import type { ErrorKind, ErrorParams } from '@lianxin/base';
import { TRPCClientError } from '@trpc/client';

/** What a call answers when it fails: the server's DomainError as it crossed the wire, or `api.offline`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly wire: WireError,
    options?: { cause?: unknown },
  ) {
    super(wire.code, options);
  }

  get kind(): ErrorKind | 'internal' {
    return this.wire.kind;
  }

  get code(): string {
    return this.wire.code;
  }

  get params(): ErrorParams {
    return this.wire.params;
  }

  /** The server could not be reached: nothing is known of the call's fate. */
  get isOffline(): boolean {
    return this.code === 'api.offline';
  }

  /** Nobody is signed in (any more). */
  get isSignedOut(): boolean {
    return this.code === 'api.sign_in';
  }
}

/** Any failure of a call as an ApiError. What did not come from the server's own hand means it was not reached. */
export function toApiError(e: unknown): ApiError {
  if (e instanceof ApiError) return e;
  const domain = e instanceof TRPCClientError ? (e.data as { domain?: WireError } | undefined)?.domain : undefined;
  return new ApiError(domain ?? { kind: 'unavailable', code: 'api.offline', params: {} }, { cause: e });
}
