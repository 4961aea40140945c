import { createContext, useContext } from 'react';

const Context = createContext<() => void>(() => undefined);

/**
 * What a page does when an action on it was decided on what is no longer so: it shows the latest, even where it
 * otherwise waits to be asked, so that the person can decide again.
 */
export const OnConflict = Context.Provider;

export const useOnConflict = (): (() => void) => useContext(Context);
