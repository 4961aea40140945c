import type { ErrorKind, ErrorParams } from '@lianxin/base';

/** A DomainError as it crosses the wire, in `error.data.domain` of a tRPC error. */
export interface WireError {
  readonly kind: ErrorKind | 'internal';
  /** Key of the sentence: `errors.<code>` in the owner's locale file. */
  readonly code: string;
  readonly params: ErrorParams;
  /** For bad input: the path of each field and what is wrong with it, as a code of the form's own sentences. */
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly params?: ErrorParams }[];
}
