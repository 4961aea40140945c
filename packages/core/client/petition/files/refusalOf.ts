import type { WireError } from '@lianxin/api/common';

/** A refusal in the shape in which tRPC answers one. */
interface Refusal {
  readonly error: { readonly data: { readonly domain: WireError } };
}

const OFFLINE: WireError = { kind: 'unavailable', code: 'api.offline', params: {} };

/** What the body of a failed request says; that nobody was reached where it says nothing. */
export const refusalOf = (body: unknown): WireError =>
  (body as Refusal | null | undefined)?.error.data.domain ?? OFFLINE;
