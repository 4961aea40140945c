import { DomainError } from '@lianxin/base';
import type { Db } from '@lianxin/db';

const DONE = Symbol('done');

/**
 * The code with which a call is refused; `undefined` where it is done. What it did is taken back, so that the next one
 * finds the same case: it runs within a unit of work that is never committed.
 */
export async function tried(db: Db, call: () => Promise<unknown>): Promise<string | undefined> {
  const unit = db.transaction(async () => {
    await call();
    throw DONE;
  });
  const end: unknown = await unit.catch((reason: unknown) => reason);
  if (end === DONE) return undefined;
  if (DomainError.is(end)) return end.code;
  throw end;
}
