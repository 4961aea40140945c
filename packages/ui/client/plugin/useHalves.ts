import { useEffect, useMemo, useState } from 'react';
import type { ClientHalf } from './defineClient.js';
import { usePlugins } from './PluginsProvider.js';

type Halves = ReadonlyMap<string, ClientHalf>;

/** The browser halves of these plugins, as they arrive; of one that cannot be fetched nothing comes. */
export function useHalves(ids: readonly string[]): Halves {
  const { plugins, loader } = usePlugins();
  const [halves, setHalves] = useState<Halves>(new Map());
  const wanted = [...new Set(ids)].toSorted().join(' ');
  const addresses = useMemo(
    () => plugins.filter(({ id, client }) => client && wanted.split(' ').includes(id)),
    [plugins, wanted],
  );
  useEffect(() => {
    let left = false;
    for (const { id, client } of addresses)
      loader.load(id, client).then(
        (half) => left || setHalves((all) => (all.get(id) === half ? all : new Map(all).set(id, half))),
        () => undefined, // where it draws something, it says so itself
      );
    return () => {
      left = true;
    };
  }, [addresses, loader]);
  return halves;
}
