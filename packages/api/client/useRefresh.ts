import type { Contract } from '@lianxin/api/common';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks again for the answers of these queries, or for all that are on screen. */
export function useRefresh(): (...contracts: readonly Pick<Contract, 'id'>[]) => Promise<void> {
  const cache = useQueryClient();
  return useCallback(
    async (...contracts) => {
      if (contracts.length === 0) return cache.invalidateQueries();
      await Promise.all(contracts.map(({ id }) => cache.invalidateQueries({ queryKey: [id] })));
    },
    [cache],
  );
}
