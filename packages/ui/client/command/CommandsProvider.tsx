import type { Command } from '@lianxin/ui/common';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

/** The commands of everything on screen. */
class CommandList {
  private readonly sets = new Map<symbol, readonly Command[]>();
  private readonly listeners = new Set<() => void>();
  private all: readonly Command[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly get = (): readonly Command[] => this.all;

  put(key: symbol, commands: readonly Command[] | undefined): void {
    if (commands) this.sets.set(key, commands);
    else this.sets.delete(key);
    this.all = [...this.sets.values()].reverse().flat();
    for (const listener of this.listeners) listener();
  }
}

const Context = createContext(new CommandList());

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [list] = useState(() => new CommandList());
  return <Context value={list}>{children}</Context>;
}

/** Offers commands while the component is shown. Hand over a memoised list. */
export function useCommands(commands: readonly Command[]): void {
  const list = useContext(Context);
  const key = useMemo(() => Symbol('commands'), []);
  useEffect(() => {
    list.put(key, commands);
    return () => list.put(key, undefined);
  }, [list, key, commands]);
}

/** Every command on offer, the newest component's first. */
export function useCommandList(): readonly Command[] {
  const list = useContext(Context);
  return useSyncExternalStore(list.subscribe, list.get);
}
