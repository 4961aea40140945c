import type { Blocker } from '@lianxin/sdk/common';
import type { Dossier, SignGuard } from '@lianxin/sdk/server';
import { heardOtherwise, hearingFold } from '../../common/index.js';

/** An opinion that departs from what a panel concluded is signed only when the reasons for it are written down. */
export class DepartureGuard implements SignGuard {
  blockers(dossier: Dossier, document: string): readonly Blocker[] {
    const state = dossier.fold(hearingFold);
    const { demands = [], outcomes = [] } = state.case.documents.get(document) ?? {};
    return heardOtherwise(
      state,
      { stage: 'handling' },
      demands.map((demand, i) => [demand, outcomes[i] ?? ''] as const),
    );
  }
}
