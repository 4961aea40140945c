import type { ApiError } from '@lianxin/api/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './Failed.js';
import { Loading } from './Loading.js';

/** The three states of a query: on its way, failed with a way to try again, or its answer drawn by `children`. */
export function Answered<T>({
  query,
  children,
}: {
  query: UseQueryResult<T, ApiError>;
  children: (answer: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error && !query.error.isOffline) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}
