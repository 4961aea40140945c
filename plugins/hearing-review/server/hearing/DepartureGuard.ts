import { type Blocker, blocker } from '@lianxin/sdk/common';
import type { Dossier, SignGuard } from '@lianxin/sdk/server';
import { departures, hearingFold } from '../../common/index.js';

/** An opinion that departs from what a panel concluded is signed only when the reasons for it are written down. */
export class DepartureGuard implements SignGuard {
  blockers(dossier: Dossier, document: string): readonly Blocker[] {
    const state = dossier.fold(hearingFold);
    const { demands = [], outcomes = [] } = state.case.documents.get(document) ?? {};
    const decided = demands.map((demand, i) => [demand, outcomes[i] ?? ''] as const);
    return departures(state, 'handling', decided).length ? [blocker('hearing-review.departs_without_reasons')] : [];
  }
}
