import type { ShellPlugin } from '@lianxin/ui/common';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { ClientLoader } from './ClientLoader.js';
import type { ClientHalf } from './defineClient.js';

interface Plugins {
  readonly plugins: readonly ShellPlugin[];
  readonly permissions: ReadonlySet<string>;
  readonly loader: ClientLoader;
}

const Context = createContext<Plugins>({ plugins: [], permissions: new Set(), loader: new ClientLoader([]) });

interface Props extends Pick<Plugins, 'plugins'> {
  readonly permissions: readonly string[];
  /** Browser halves that are part of the shell. */
  readonly builtIn: readonly ClientHalf[];
  readonly children: ReactNode;
}

/** The plugins that are at hand in this county, for the slots and pages below. */
export function PluginsProvider({ plugins, permissions, builtIn, children }: Props) {
  const [loader] = useState(() => new ClientLoader(builtIn));
  const value = useMemo(() => ({ plugins, permissions: new Set(permissions), loader }), [plugins, permissions, loader]);
  return <Context value={value}>{children}</Context>;
}

export const usePlugins = (): Plugins => useContext(Context);

/** True where the acting post holds the permission. For what is drawn only; the server decides. */
export const usePermission = (permission: string): boolean => usePlugins().permissions.has(permission);
