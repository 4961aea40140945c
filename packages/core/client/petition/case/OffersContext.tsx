import { ActionBar, type Done, type OfferedAction } from '@lianxin/ui';
import { createContext, useContext } from 'react';
import { useCase } from './CaseContext.js';
import { isRoutine } from './offers.js';

interface Offers {
  /** By the thing they are about. */
  readonly offers: ReadonlyMap<string, readonly OfferedAction[]>;
  /** The corrections this person may make: `core.annul`, `core.redate`, `core.rebase`. */
  readonly corrections: readonly string[];
  onDone(done: Done): void;
}

const Context = createContext<Offers>({ offers: new Map(), corrections: [], onDone: () => undefined });

/** Says what may be done with each thing of the case. */
export const OffersProvider = Context.Provider;
export const useOffers = (): Offers => useContext(Context);

interface ThingProps {
  readonly about: string;
  /** Only these actions, or all but these: what a part of the page offers itself stands there. */
  readonly only?: readonly string[];
  readonly but?: readonly string[];
}

/** What may be done with one thing, beside it; nothing where nothing may. */
export function ThingActions({ about, only, but }: ThingProps) {
  const open = useCase();
  const { view } = open;
  const { offers, onDone } = useOffers();
  const actions = offers.get(about)?.filter(({ action }) => (only?.includes(action) ?? true) && !but?.includes(action));
  if (!actions?.length) return null;
  const first = actions.find(({ blockers, harmless }) => blockers.length === 0 && !harmless);
  const quiet = first !== undefined && isRoutine(first, open);
  return (
    <div className="pe-actions">
      <ActionBar actions={actions} dossier={view.dossier} seen={view.seq} quiet={quiet} onDone={onDone} />
    </div>
  );
}
