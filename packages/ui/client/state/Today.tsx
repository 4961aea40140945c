import { type Day, dayOf } from '@lianxin/base';
import { createContext, useContext } from 'react';

const Context = createContext<Day | undefined>(undefined);

/** Says which civil day it is at the office: the server's, because a PC's clock may be wrong. */
export const Today = Context.Provider;

export const useToday = (): Day => useContext(Context) ?? dayOf(Date.now());
