import type { InputOf, OutputOf } from '@lianxin/api/common';
import { useEffect, useRef } from 'react';
import type { AnyContract } from './ApiClient.js';
import { useApi } from './ApiProvider.js';
import { useRefresh } from './useRefresh.js';

/**
 * Listens to a stream while the page is looked at. A hidden tab lets go of it, because browsers allow six connections
 * to one host; what it missed is asked for again when it comes back.
 */
export function useSubscriptionOf<C extends AnyContract<'subscription'>>(
  contract: C,
  input: InputOf<C>,
  onData: (data: OutputOf<C>) => void,
): void {
  const api = useApi();
  const refresh = useRefresh();
  const receive = useRef(onData);
  receive.current = onData;
  const text = JSON.stringify(input ?? null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const follow = () => {
      stop?.();
      stop = document.hidden ? undefined : api.listen(contract, JSON.parse(text), (data) => receive.current(data));
    };
    const onVisibility = () => {
      follow();
      if (!document.hidden) void refresh();
    };
    follow();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      stop?.();
    };
  }, [api, contract, text, refresh]);
}
