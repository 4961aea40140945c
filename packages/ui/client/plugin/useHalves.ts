import { useEffect, useMemo, useState } from 'react';
import type { ClientHalf } from './defineClient.js';
import { usePlugins } from './PluginsProvider.js';

/** The browser halves of these plugins, `undefined` until all of them are there; without one that cannot be fetched. */
export function useHalves(ids: readonly string[]): readonly ClientHalf[] | undefined {
  const { plugins, loader } = usePlugins();
  const wanted = [...new Set(ids)].toSorted().join(' ');
  const [fetched, setFetched] = useState<{ readonly wanted: string; readonly halves: readonly ClientHalf[] }>();
  const addresses = useMemo(
    () => plugins.filter(({ id, client }) => client && wanted.split(' ').includes(id)),
    [plugins, wanted],
  );
  useEffect(() => {
    let left = false;
    void Promise.allSettled(addresses.map(({ id, client }) => loader.load(id, client))).then((all) => {
      const halves = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (!left) setFetched({ wanted, halves });
    });
    return () => {
      left = true;
    };
  }, [addresses, loader, wanted]);
  return fetched?.wanted === wanted ? fetched.halves : undefined;
}
