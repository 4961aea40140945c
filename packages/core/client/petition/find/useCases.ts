import { type ApiError, useApi } from '@lianxin/api/client';
import { type CasePage, type CaseRow, cases } from '@lianxin/core/common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Filter } from './findFilter.js';

const PAGE = 50;

/** The cases a filter finds, page after page. */
export function useCases(filter: Filter, enabled: boolean) {
  const api = useApi();
  const query = useInfiniteQuery<CasePage, ApiError, { pages: CasePage[] }, unknown[], string | undefined>({
    queryKey: [cases.id, 'pages', filter],
    queryFn: ({ pageParam: cursor }) => api.call(cases, { ...filter, ...(cursor && { cursor }), limit: PAGE }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.cursor,
    placeholderData: keepPreviousData,
    enabled,
  });
  const rows: readonly CaseRow[] | undefined = query.data?.pages.flatMap((page) => page.rows);
  return { query, rows, more: query.hasNextPage ? () => void query.fetchNextPage() : undefined };
}
