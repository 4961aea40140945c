import type { InputOf, OutputOf } from '@lianxin/api/common';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AnyContract } from './ApiClient.js';
import type { ApiError } from './ApiError.js';
import { useApi } from './ApiProvider.js';

export interface QueryOptions {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** Shows the former answer while a new input is asked for, so that lists do not flicker when paged. */
  readonly keep?: boolean;
  /** Asks again after so many milliseconds. */
  readonly every?: number;
}

/** Asks a query and keeps the answer fresh. */
export function useQueryOf<C extends AnyContract<'query'>>(
  contract: C,
  input: InputOf<C>,
  { enabled = true, keep = false, every = 0 }: QueryOptions = {},
): UseQueryResult<OutputOf<C>, ApiError> {
  const api = useApi();
  return useQuery<OutputOf<C>, ApiError>({
    queryKey: [contract.id, input],
    queryFn: async () => ((await api.call(contract, input)) ?? null) as OutputOf<C>,
    enabled,
    refetchInterval: every || false,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
