import type { InputOf, OutputOf } from '@lianxin/api/common';
import { useCallback } from 'react';
import type { AnyContract } from './ApiClient.js';
import { useApi } from './ApiProvider.js';

/** A function that calls once, for what is no state of a page: a check while typing, an export. */
export function useCallOf<C extends AnyContract<'query' | 'mutation' | 'action'>>(
  contract: C,
): (input: InputOf<C>) => Promise<OutputOf<C>> {
  const api = useApi();
  return useCallback((input) => api.call(contract, input), [api, contract]);
}
