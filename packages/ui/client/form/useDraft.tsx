import type { Values } from '@lianxin/ui/common';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Draft, type DraftStore } from './Draft.js';

interface Drafts {
  readonly store: DraftStore;
  /** The post acted in: each has drafts of its own. */
  readonly owner: string;
}

const Context = createContext<Drafts | undefined>(undefined);

/** Where the forms below keep what is being typed, and for whom. */
export function DraftsProvider({ store, owner, children }: Drafts & { children: ReactNode }) {
  const value = useMemo(() => ({ store, owner }), [store, owner]);
  return <Context value={value}>{children}</Context>;
}

export interface DraftInUse {
  /** `undefined` while it is being loaded; `start` in it is `undefined` where nothing was kept. */
  readonly loaded: { readonly start: Values | undefined } | undefined;
  /** Whether the server has what was kept last; `undefined` as long as nothing was. */
  readonly kept: boolean | undefined;
  keep(values: object): void;
  clear(): Promise<void>;
}

const inUse = new Set<Draft>();

/** Sends every draft that is not on the server yet: before one signs out. */
export const flushDrafts = async (): Promise<void> => void (await Promise.all([...inUse].map((each) => each.flush())));

/** The draft of a form, sent to the server when the form or the page is left. Without a key nothing is kept. */
export function useDraft(key: string | undefined): DraftInUse {
  const drafts = useContext(Context);
  const [kept, setKept] = useState<boolean>();
  const draft = useMemo(
    () => (key && drafts ? new Draft(key, drafts.store, localStorage, drafts.owner, setKept) : undefined),
    [key, drafts],
  );
  const [loaded, setLoaded] = useState<DraftInUse['loaded']>(draft ? undefined : { start: undefined });
  useEffect(() => {
    if (!draft) return;
    let left = false;
    inUse.add(draft);
    void draft.load().then((start) => left || setLoaded({ start }));
    const flush = () => void draft.flush();
    document.addEventListener('visibilitychange', flush);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', flush);
      inUse.delete(draft);
      flush();
    };
  }, [draft]);
  return { loaded, kept, keep: (values) => draft?.keep(values), clear: async () => draft?.clear() };
}
