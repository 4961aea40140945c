import { useQueryOf, useRefresh, useSubscriptionOf } from '@lianxin/api/client';
import { type CaseView, caseQuery, dossier as contracts } from '@lianxin/core/common';
import { useMemo, useState } from 'react';
import { readCase } from './readCase.js';

interface Held {
  readonly view: CaseView;
  /** Asked for by this page, not remembered from an earlier visit. */
  readonly fresh: boolean;
}

const LATEST = Number.POSITIVE_INFINITY;

/**
 * The case as the page shows it. What others add meanwhile waits until it is asked for, so that nothing moves under the
 * eyes of somebody reading; what one did oneself shows at once.
 */
export function useOpenCase(dossier: string) {
  const query = useQueryOf(caseQuery, { dossier });
  const refresh = useRefresh();
  const [held, hold] = useState<Held>();
  const [asked, setAsked] = useState(0);
  useSubscriptionOf(contracts.changes, null, (moved) => {
    if (moved.dossier === dossier) void refresh(caseQuery, contracts.actions);
  });

  const { data: latest, isFetchedAfterMount: fresh } = query;
  if (latest && latest !== held?.view && mayShow(held, latest, asked)) {
    hold({ view: latest, fresh });
    if (asked === LATEST && latest.seq > (held?.view.seq ?? 0)) setAsked(latest.seq);
  }
  const view = held?.view.dossier === dossier ? held.view : undefined;
  return {
    query,
    open: useMemo(() => view && readCase(view), [view]),
    /** Entries that are there but not shown yet. */
    news: view && latest?.dossier === dossier ? latest.seq - view.seq : 0,
    showNews: () => setAsked(latest?.seq ?? 0),
    /** Shows everything up to the last seq after one's own action. */
    did: ({ seq }: { readonly seq: number }) => setAsked(seq),
    /** Shows whatever is newer, as soon as it is there. */
    showLatest: () => setAsked(LATEST),
  };
}

const mayShow = (held: Held | undefined, latest: CaseView, asked: number): boolean =>
  !held?.fresh || held.view.dossier !== latest.dossier || latest.seq <= Math.max(asked, held.view.seq);
