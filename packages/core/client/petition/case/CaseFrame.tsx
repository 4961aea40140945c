import { useQueryOf } from '@lianxin/api/client';
import { dossier as contracts } from '@lianxin/core/common';
import { Failed, Loading, OnConflict, useHalves } from '@lianxin/ui';
import { type ReactNode, useMemo } from 'react';
import { useUnits } from '../useUnits.js';
import { CaseProvider } from './CaseContext.js';
import { MovedBar } from './MovedBar.js';
import { OffersProvider } from './OffersContext.js';
import { correctionsOf, type Offerings, offersOf } from './offers.js';
import { useOpenCase } from './useOpenCase.js';

/**
 * Opens a case for what stands inside, its own page or a page of a plugin that works on it: `useCase()` gives it as it
 * is shown, `ThingActions` and `useOffer` what may be done. What others add waits until it is asked for.
 */
export function CaseFrame({ dossier, children }: { dossier: string; children: ReactNode }) {
  const { query, open, news, showNews, showLatest, did } = useOpenCase(dossier);
  const offered = useQueryOf(contracts.actions, { dossier }, { keep: true }).data?.actions;
  const units = useUnits();
  const offerings = useOfferings(offered);
  // No button moves because a plugin came later.
  const offers = useMemo(
    () => offersOf(open, offerings ? (offered ?? []) : [], units, offerings),
    [open, offered, units, offerings],
  );
  const corrections = useMemo(() => correctionsOf(offered ?? []), [offered]);
  if (!open)
    return query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Loading rows={12} />;
  return (
    <CaseProvider value={open}>
      <OffersProvider value={{ offers, corrections, onDone: did }}>
        <OnConflict value={showLatest}>
          <article className="pe-case" key={dossier}>
            <MovedBar news={news} onShow={showNews} />
            {children}
          </article>
        </OnConflict>
      </OffersProvider>
    </CaseProvider>
  );
}

/** How the plugins whose actions may be done here want them offered; `undefined` until they have said it. */
function useOfferings(offered: readonly contracts.OfferedAction[] = []): Offerings | undefined {
  const halves = useHalves(offered.map(({ plugin }) => plugin));
  return useMemo(() => {
    const offerings = halves?.flatMap((half) => half.offerings ?? []);
    return offerings && new Map(offerings.flatMap((each) => each.actions.map(({ id }) => [id, each] as const)));
  }, [halves]);
}
