import type { InputOf, OutputOf } from '@lianxin/api/common';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnyContract } from './ApiClient.js';
import type { ApiError } from './ApiError.js';
import { useApi } from './ApiProvider.js';

/** A change. Once made, every answer on screen is asked for again: what else it moved is the server's to know. */
export function useMutationOf<C extends AnyContract<'mutation' | 'action'>>(
  contract: C,
): UseMutationResult<OutputOf<C>, ApiError, InputOf<C>> {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation<OutputOf<C>, ApiError, InputOf<C>>({
    mutationFn: (input) => api.call(contract, input),
    onSuccess: () => void cache.invalidateQueries(),
  });
}
