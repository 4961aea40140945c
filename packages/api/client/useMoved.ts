import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/**
 * A dossier moved: what is shown of it is asked for again. Lists are only marked, so that they do not move under the
 * eyes of who reads them, and are asked for when looked at anew.
 */
export function useMoved(): (dossier: string) => void {
  const cache = useQueryClient();
  return useCallback(
    (dossier) => {
      void cache.invalidateQueries({ refetchType: 'none' });
      void cache.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(dossier) });
    },
    [cache],
  );
}
