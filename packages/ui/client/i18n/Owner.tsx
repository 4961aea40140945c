import { createContext, useContext } from 'react';

const Context = createContext('shell');

/** Says whose components stand below, so that their keys are looked for in their own locale files first. */
export const Owner = Context.Provider;

/** The package or plugin whose component asks. */
export const useOwner = (): string => useContext(Context);
