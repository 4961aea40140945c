import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseDocument } from './CaseState.js';
import type { DemandEnd, DocumentKind } from './codes.js';
import * as e from './entries/index.js';
import { on, patch, type Steps } from './steps.js';

/** Documents whose service on everybody concerned ends the demands they answer. */
export const SERVICE_ENDS: Partial<Record<DocumentKind, DemandEnd>> = {
  handling_opinion: 'opinion_served',
  suggestion_reply: 'suggestion_answered',
  non_acceptance_notice: 'not_accepted',
  no_longer_accept_notice: 'no_longer_accepted',
};

/** Kept with the case; nobody is owed their service. */
const KEPT: readonly DocumentKind[] = [
  'receipt',
  'oral_record',
  'transfer_letter',
  'assignment_letter',
  'service_proof',
  'supervision_notice',
  'urgent_report',
  'completion_report',
  'volume_index',
];

const blank = (entry: EffectiveEntry, kind: DocumentKind, demands: readonly string[]): CaseDocument => ({
  id: entry.about,
  kind,
  phase: 'drafted',
  demands,
  outcomes: [],
  parties: [],
  served: {},
  attempts: [],
  reviews: {},
  evidence: [],
  unit: entry.unit,
});

/** Drafts, issued documents, their service and what is asked of them afterwards. */
export const documentSteps: Steps = new Map([
  on(e.opinionDrafted, (s, { demands, outcomes, body, evidence = [] }, entry) => {
    s.documents.set(entry.about, { ...blank(entry, 'handling_opinion', demands), outcomes, body, evidence });
    demands.forEach((id, i) => {
      patch(s, id, { phase: 'drafted', document: entry.about, outcome: outcomes[i]! });
    });
  }),
  on(e.opinionReturned, (s, _, entry) => {
    for (const id of s.documents.get(entry.about)?.demands ?? []) patch(s, id, { phase: 'accepted' });
    s.documents.delete(entry.about);
  }),
  on(e.issued, (s, { kind, demands, parties, file, year, number, limit, limitOf: of, lastDay }, entry) => {
    const base = s.documents.get(entry.about) ?? blank(entry, kind, demands);
    const numbered = { ...(year !== undefined && { year }), ...(number !== undefined && { number }) };
    s.documents.set(entry.about, {
      ...base,
      phase: KEPT.includes(kind) ? 'kept' : 'issued',
      parties,
      file,
      issuedOn: entry.on,
      ...numbered,
      ...(limit && of && lastDay && { tells: { limit, of, lastDay } }),
    });
    for (const id of base.demands) {
      if (kind === 'handling_opinion') patch(s, id, { phase: 'signed', document: entry.about });
      else if (SERVICE_ENDS[kind]) patch(s, id, { document: entry.about });
    }
  }),
  on(e.served, (s, { mode }, entry) => {
    const found = s.documents.get(entry.about);
    if (!found || !entry.party) return;
    const served = { ...found.served, [entry.party]: { on: entry.on, mode } };
    const done = found.parties.every((p) => served[p]);
    s.documents.set(entry.about, { ...found, served, phase: done ? 'served' : found.phase });
    const end = SERVICE_ENDS[found.kind];
    if (!done || !end) return;
    for (const id of found.demands) {
      if (s.demands.get(id)?.document === entry.about) patch(s, id, { phase: 'ended', end, endedOn: entry.on });
    }
  }),
  on(e.serviceFailed, (s, { mode }, entry) => {
    const found = s.documents.get(entry.about);
    if (!found || !entry.party) return;
    const attempts = [...found.attempts, { party: entry.party, on: entry.on, mode }];
    s.documents.set(entry.about, { ...found, attempts });
  }),
  on(e.reviewRequested, (s, { for: members }, entry) => {
    const found = s.documents.get(entry.about);
    if (!found) return;
    const asked = (members ?? [entry.party!]).map((id) => [id, { state: 'requested' as const, on: entry.on }]);
    s.documents.set(entry.about, { ...found, reviews: { ...found.reviews, ...Object.fromEntries(asked) } });
  }),
  on(e.reviewPassedOn, (s, _, entry) => {
    const found = s.documents.get(entry.about);
    if (!found) return;
    const passed = Object.entries(found.reviews).map(([id, review]) => [
      id,
      { ...review, state: 'passed_on' as const },
    ]);
    s.documents.set(entry.about, { ...found, reviews: Object.fromEntries(passed) });
  }),
]);
