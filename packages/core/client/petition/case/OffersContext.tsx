import { ActionBar, type Done } from '@lianxin/ui';
import { createContext, useContext } from 'react';
import { useCase } from './CaseContext.js';
import type { Offer } from './offers.js';

interface Offers {
  /** By the thing they are about. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  /** The corrections this person may make: `core.annul`, `core.redate`, `core.rebase`. */
  readonly corrections: readonly string[];
  onDone(done: Done): void;
}

const Context = createContext<Offers>({ offers: new Map(), corrections: [], onDone: () => undefined });

/** Says what may be done with each thing of the case. */
export const OffersProvider = Context.Provider;
export const useOffers = (): Offers => useContext(Context);

/** One thing that may be done, where a page asks for it itself; `undefined` where this person may not. */
export const useOffer = (action: string, about: string): Offer | undefined =>
  useOffers()
    .offers.get(about)
    ?.find((offer) => offer.action === action);

interface ThingProps {
  readonly about: string;
  /** These actions; without it, all that no other part of the page offers. */
  readonly only?: readonly string[];
}

/** What may be done with one thing, beside it; nothing where nothing may. */
export function ThingActions({ about, only }: ThingProps) {
  const { view } = useCase();
  const { offers, onDone } = useOffers();
  const actions = offers.get(about)?.filter(({ action, elsewhere }) => only?.includes(action) ?? !elsewhere);
  if (!actions?.length) return null;
  const first = actions.find(({ blockers, harmless }) => blockers.length === 0 && !harmless);
  return (
    <div className="pe-actions">
      <ActionBar
        actions={actions}
        dossier={view.dossier}
        seen={view.seq}
        quiet={first?.routine === true}
        onDone={onDone}
      />
    </div>
  );
}
