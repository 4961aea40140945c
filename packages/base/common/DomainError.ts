/** What went wrong, in the terms of the business; the API maps each kind to one HTTP status. */
export type ErrorKind =
  | 'invalid' // the input is not what was asked for: 400
  | 'unauthenticated' // nobody is signed in: 401
  | 'forbidden' // signed in, but not this person's to do: 403
  | 'notFound' // not there, or not for these eyes: 404
  | 'conflict' // somebody else was faster: 409
  | 'blocked' // the rules do not allow it in this state: 422
  | 'tooLarge' // 413
  | 'tooMany' // 429
  | 'unavailable'; // a part needed is switched off or failed: 503

/** Values a translated sentence may show. Never personal data: parameters reach logs. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * The one error a user may see. `code` (`owner.reason`) is looked up in the locale files of the plugin that owns
 * it; `params` fill the sentence.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: ErrorParams = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }

  /** True for a DomainError made by any copy of this module. */
  static is(e: unknown): e is DomainError {
    return e instanceof Error && e.name === 'DomainError' && 'kind' in e && 'code' in e;
  }
}
