import type { RuleContext } from '../../dossier/ClockRule.js';
import type { CaseDocument } from '../CaseState.js';
import type { ReviewStage } from '../codes.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { leadsOf, passedBy, stageOf, waitingFor } from '../Review.js';
import type { LimitKey } from '../rulePacks.js';
import { drop, type Rule, running, start, when } from './Rule.js';

/** At each stage a window to ask, from one's own receipt, and the days to decide, from the organ's receipt (arts 35, 36). */
const LIMITS: Record<ReviewStage, { readonly ask: LimitKey; readonly decide: LimitKey }> = {
  review: { ask: 'review.request', decide: 'review.decide' },
  reexamination: { ask: 'reexamination.request', decide: 'reexamination.decide' },
};

/** The limits of the stage that a paper can be taken to; undefined where it can be taken to none. */
export const reviewLimits = (kind: string | undefined) => {
  const stage = stageOf(kind);
  return stage && LIMITS[stage];
};

/** Whether the days are those of an organ that decides on a request, also where the directory does not know it. */
export const isDeciding = (key: string): boolean => Object.values(LIMITS).some(({ decide }) => decide === key);

const documentOf = (c: RuleContext, about: string): CaseDocument | undefined =>
  foldCase(c.entries).documents.get(about);

/** Asking for a review and for a re-examination, deciding on it, and doing anew what was revoked. */
export const reviewClocks: readonly Rule[] = [
  when(e.served, ['start review.request', 'start reexamination.request'], ({ about, party, on }, c) => {
    const limits = reviewLimits(documentOf(c, about)?.kind);
    return limits && party ? [start(limits.ask, c, on, { party })] : [];
  }),
  when(
    e.reviewRequested,
    ['met review.request', 'met reexamination.request', 'start review.decide', 'start reexamination.decide'],
    ({ about, party, on, data: { for: members, unit: owner } }, c) => {
      const limits = reviewLimits(documentOf(c, about)?.kind);
      if (!limits || !party) return [];
      const lead = members?.[0] ?? party;
      return [{ do: 'met', key: limits.ask }, ...(owner ? [start(limits.decide, c, on, { owner, party: lead })] : [])];
    },
  ),
  when(
    e.reviewPassedOn,
    ['start review.decide', 'start reexamination.decide', 'void review.decide', 'void reexamination.decide'],
    ({ about, on, unit: passer, data: { unit, above, receivedOn: from = on } }, c) => {
      const owner = unit ?? above;
      const document = documentOf(c, about);
      const limits = reviewLimits(document?.kind);
      if (!document || !limits) return [];
      return leadsOf(document, passedBy(document, passer)).flatMap((party) => [
        // What came to the passer by mistake is no longer its duty.
        ...(running(c, limits.decide, about, party) ? [{ ...drop(limits.decide, 'passed_on'), party }] : []),
        start(limits.decide, c, on, { from, party, ...(owner && { owner }) }),
      ]);
    },
  ),
  when(
    e.reviewExtended,
    ['extend review.decide', 'extend reexamination.decide'],
    ({ about, data: { days: n, parties } }, c) => {
      const document = documentOf(c, about);
      const limits = reviewLimits(document?.kind);
      if (!document || !limits) return [];
      return leadsOf(document, parties).map((party) => ({
        do: 'extend' as const,
        key: limits.decide,
        party,
        n,
        rule: 'core.review_extended',
      }));
    },
  ),
  when(
    e.reviewDecided,
    ['met review.decide', 'met reexamination.decide', 'void unit.handle', 'start unit.handle'],
    ({ about, on, data: { outcome, parties, redoDays: n } }, c) => {
      const state = foldCase(c.entries);
      const document = state.documents.get(about);
      const limits = reviewLimits(document?.kind);
      if (!document || !limits) return [];
      const waiting = leadsOf(
        document,
        waitingFor(document).filter((party) => !parties.includes(party)),
      );
      const decided = leadsOf(document, parties).filter((lead) => !waiting.includes(lead));
      const anew = outcome === 'revoked_redo' && n !== undefined ? document.demands : [];
      return [
        ...decided.map((party) => ({ do: 'met' as const, key: limits.decide, party })),
        ...anew.flatMap((demand) => [
          ...(running(c, 'unit.handle', demand) ? [drop('unit.handle', 'revoked', demand)] : []),
          start('unit.handle', c, on, { about: demand, owner: state.demands.get(demand)!.unit, n: n! }),
        ]),
      ];
    },
  ),
  when(e.newFactsDecided, ['start office.sort'], ({ on, data: { accepted } }, c) =>
    accepted ? [start('office.sort', c, on, { owner: foldCase(c.entries).office })] : [],
  ),
];
