import { DomainError } from '@lianxin/base';
import type { Blocker } from '@lianxin/core/common';

/** Throws the first of the reasons, if there is any. */
export function refuse([first]: readonly Blocker[]): void {
  if (first) throw new DomainError('blocked', first.code, first.params);
}
