export { type AnyContract, ApiClient, type ApiOptions, type Callable, createApi } from './ApiClient.js';
export { ApiError, toApiError } from './ApiError.js';
export { ApiProvider, useApi, useConnection } from './ApiProvider.js';
export { Connection, type ConnectionState } from './Connection.js';
export { useCallOf } from './useCallOf.js';
export { useMutationOf } from './useMutationOf.js';
export { type QueryOptions, useQueryOf } from './useQueryOf.js';
export { useRefresh } from './useRefresh.js';
export { useSubscriptionOf } from './useSubscriptionOf.js';
