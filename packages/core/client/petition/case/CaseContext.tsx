import { createContext, useContext } from 'react';
import type { OpenCase } from './readCase.js';

const Context = createContext<OpenCase | undefined>(undefined);

/** Gives the case to what stands on its page: the controls of its forms, the parts of its log. */
export const CaseProvider = Context.Provider;

export function useCase(): OpenCase {
  const open = useContext(Context);
  if (!open) throw new Error('useCase: there is no case above');
  return open;
}
