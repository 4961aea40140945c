import { DomainError } from '@lianxin/base';

/** The answer of `work`, or DomainError `kernel.too_slow` after so many milliseconds. Work under way is not undone. */
export async function within<T>(milliseconds: number, work: T | PromiseLike<T>): Promise<T> {
  if (!isPromise(work)) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DomainError('unavailable', 'kernel.too_slow', { seconds: milliseconds / 1000 })),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isPromise<T>(work: T | PromiseLike<T>): work is PromiseLike<T> {
  return typeof (work as PromiseLike<T> | undefined)?.then === 'function';
}
