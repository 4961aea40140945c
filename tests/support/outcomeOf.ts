import type { ErrorKind, ErrorParams } from '@lianxin/base';
import { DomainError } from '@lianxin/base';

/** How a call ended: with an answer, or with a refusal in the words of the business. Anything else is thrown. */
export type Outcome<T> =
  | { readonly answer: T }
  | { readonly kind: ErrorKind; readonly code: string; readonly params: ErrorParams };

export async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await call };
  } catch (error) {
    if (!DomainError.is(error)) throw error;
    const { kind, code, params } = error;
    return { kind, code, params };
  }
}
