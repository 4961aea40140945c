import type { EffectiveEntry } from '../dossier/effective.js';
import type { Demand } from './CaseState.js';
import type { ReviewOutcome } from './codes.js';
import { blank } from './documentSteps.js';
import * as e from './entries/index.js';
import { originalOf, passedBy, type ReviewRequest, reviewedBy, stageOf } from './Review.js';
import { type Building, on, patch, type Steps } from './steps.js';

/** Outcomes of a re-examination with which the matter is final (art 36); what is made anew goes on. */
const CONCLUDING: readonly (ReviewOutcome | undefined)[] = ['upheld', 'changed', 'rejected'];

/** The chain from the opinion by review and re-examination to finality (arts 35, 36), whoever decides. */
export const reviewSteps: Steps = new Map([
  on(e.reviewRequested, (s, { request, for: members, late = false, unit }, { about, party, on: day }) => {
    const stage = stageOf(s.documents.get(about)?.kind);
    const asking = members ?? (party ? [party] : []);
    if (!stage) return;
    const received = unit && { unit, receivedOn: day };
    const asked = { stage, state: 'requested' as const, on: day, late, request, lead: asking[0]!, ...received };
    change(s, about, asking, () => asked);
  }),
  on(e.reviewPassedOn, (s, { organ, unit, above, receivedOn = '' }, { about, on: day, unit: from }) => {
    const waiting = passedBy(s.documents.get(about), from);
    const decider = { ...(unit && { unit }), ...(above && { above }) };
    const passed = { state: 'passed_on' as const, organ, ...decider, receivedOn: receivedOn || day };
    change(s, about, waiting, (request) => {
      if (!request) return undefined;
      const { unit: _before, ...rest } = request;
      return { ...rest, ...passed };
    });
  }),
  on(e.reviewDecided, (s, { outcome, parties, outcomes, paper }, entry) => {
    const decided = { state: 'decided' as const, outcome, decidedOn: entry.on, ...(paper && { paper }) };
    change(s, entry.about, parties, (request) => request && { ...request, ...decided });
    const { demands = [] } = s.documents.get(entry.about) ?? {};
    demands.forEach((id, i) => {
      // What has meanwhile been answered anew, settled or withdrawn is not touched.
      if (s.demands.get(id)?.document !== originalOf(s, entry.about)?.id) return;
      if (outcome === 'changed' && outcomes?.[i]) patch(s, id, { outcome: outcomes[i] });
      if (outcome === 'revoked') patch(s, id, { phase: 'ended', end: 'not_accepted', endedOn: entry.on });
      if (outcome === 'revoked_redo') redo(s, id, entry, paper);
    });
  }),
  on(e.paperReceived, (s, { kind, demands, parties, file, source, organ, dated }, entry) => {
    s.documents.set(entry.about, {
      ...blank(entry, kind, demands),
      phase: 'issued',
      parties,
      file,
      issuedOn: dated,
      from: { source, ...(organ && { organ }) },
    });
  }),
  // Art 36: final once the re-examination opinion has reached everybody it is for.
  on(e.served, (s, _, { about, on: day }) => {
    const paper = s.documents.get(about);
    const asked = reviewedBy(s, about);
    if (paper?.phase !== 'served' || !asked || stageOf(asked.kind) !== 'reexamination') return;
    const { outcome } = Object.values(asked.reviews).find((r) => r.paper === about)!;
    if (!CONCLUDING.includes(outcome)) return;
    for (const id of paper.demands) patch(s, id, { final: { on: day, ground: 're_examined', document: about } });
  }),
  on(e.finalityRecorded, (s, { ground }, { about, on: day }) => patch(s, about, { final: { on: day, ground } })),
  on(e.newFactsDecided, (s, { accepted }, { about }) => {
    const demand = s.demands.get(about);
    if (!demand || !accepted) return;
    const { final: _final, transfer: _transfer, ...again } = unanswered(demand);
    s.demands.set(about, { ...again, phase: 'to_sort', unit: s.office, home: s.office });
  }),
]);

function change(
  s: Building,
  id: string,
  parties: readonly string[],
  next: (request: ReviewRequest | undefined) => ReviewRequest | undefined,
): void {
  const found = s.documents.get(id);
  if (!found) return;
  const changed = parties.flatMap((party) => {
    const request = next(found.reviews[party]);
    return request ? [[party, request] as const] : [];
  });
  s.documents.set(id, { ...found, reviews: { ...found.reviews, ...Object.fromEntries(changed) } });
}

/** Back with the organ that must answer anew. */
function redo(s: Building, id: string, { about, on: day, seq }: EffectiveEntry, paper: string | undefined): void {
  const demand = s.demands.get(id);
  if (!demand) return;
  s.closed = false;
  const { handler: _handler, ...again } = unanswered(demand);
  const document = originalOf(s, about)?.id ?? about;
  s.demands.set(id, { ...again, phase: 'accepted', redo: { document, on: day, seq, ...(paper && { paper }) } });
}

function unanswered({ end: _end, endedOn: _on, outcome: _outcome, document: _document, ...rest }: Demand): Demand {
  return rest;
}
