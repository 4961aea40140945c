import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ApiClient } from './ApiClient.js';
import { ApiError } from './ApiError.js';
import type { ConnectionState } from './Connection.js';

const Context = createContext<ApiClient | undefined>(undefined);

/** Gives the pages below it the api and one cache of answers. */
export function ApiProvider({ api, children }: { api: ApiClient; children: ReactNode }) {
  const [cache] = useState(createCache);
  useEffect(() => {
    let before = api.connection.state;
    return api.connection.subscribe(() => {
      const { state } = api.connection;
      if (state === 'online' && before !== 'online') void cache.invalidateQueries();
      before = state;
    });
  }, [api, cache]);
  return (
    <Context value={api}>
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    </Context>
  );
}

export function useApi(): ApiClient {
  const api = useContext(Context);
  if (!api) throw new Error('useApi: there is no ApiProvider above');
  return api;
}

/** Whether the server can be reached. */
export function useConnection(): ConnectionState {
  const { connection } = useApi();
  return useSyncExternalStore(connection.subscribe, () => connection.state);
}

/**
 * Only reading is repeated, and only where the server was not reached: a refusal stays a refusal, and whether a change
 * that got no answer was made is for the person to see.
 */
function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (_count, e) => e instanceof ApiError && e.isOffline,
        retryDelay: (count) => Math.min(500 * 2 ** count, 4_000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
