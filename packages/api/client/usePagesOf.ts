import type { InputOf, OutputOf } from '@lianxin/api/common';
import { keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { AnyContract } from './ApiClient.js';
import type { ApiError } from './ApiError.js';
import { useApi } from './ApiProvider.js';

export interface PagesOf<O> {
  /** What has been fetched so far; `undefined` before the first page came. */
  readonly pages: readonly O[] | undefined;
  /** Fetches the next page; absent on the last. */
  readonly more: (() => void) | undefined;
  readonly query: UseInfiniteQueryResult<unknown, ApiError>;
}

/**
 * Asks a list page by page.
 *
 * @param next the input that continues after an answer, or `undefined` after the last.
 */
export function usePagesOf<C extends AnyContract<'query'>>(
  contract: C,
  input: InputOf<C>,
  next: (last: OutputOf<C>) => InputOf<C> | undefined,
): PagesOf<OutputOf<C>> {
  const api = useApi();
  const query = useInfiniteQuery({
    queryKey: [contract.id, 'pages', input],
    queryFn: ({ pageParam }) => api.call(contract, pageParam as InputOf<C>),
    initialPageParam: input,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, fetchNextPage } = query;
  return {
    pages: data?.pages,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    query: query as UseInfiniteQueryResult<unknown, ApiError>,
  };
}
