import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseDocument } from './CaseState.js';
import * as e from './entries/index.js';
import { on, patch, type Steps } from './steps.js';

/** A paper of which nothing is known yet but what it is on. */
export const blank = (entry: EffectiveEntry, kind: string, demands: readonly string[]): CaseDocument => ({
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
  on(e.opinionDrafted, (s, { demands, outcomes, body, evidence = [], redo, sameAgain = false }, entry) => {
    const anew = redo && { redo: { body: redo, sameAgain } };
    s.documents.set(entry.about, { ...blank(entry, 'handling_opinion', demands), outcomes, body, evidence, ...anew });
    demands.forEach((id, i) => {
      patch(s, id, { phase: 'drafted', document: entry.about, outcome: outcomes[i]! });
    });
  }),
  on(e.opinionReturned, (s, _, entry) => {
    for (const id of s.documents.get(entry.about)?.demands ?? []) patch(s, id, { phase: 'accepted' });
    s.documents.delete(entry.about);
  }),
  on(e.issued, (s, { kind, demands, parties, owed, ends, path, of: whose, issuer, file, ...told }, entry) => {
    const draft = s.documents.get(entry.about);
    const base = draft ?? blank(entry, kind, demands);
    const { year, number, limit, limitOf: of, lastDay } = told;
    const numbered = { ...(year !== undefined && { year }), ...(number !== undefined && { number }) };
    s.documents.set(entry.about, {
      ...base,
      phase: owed ? 'issued' : 'kept',
      parties,
      file,
      issuedOn: entry.on,
      ...numbered,
      ...(whose && { of: whose }),
      ...(issuer && { issuer }),
      ...(ends && { ends }),
      ...(path && { tellsPath: true }),
      ...(limit && of && lastDay && { tells: { limit, of, lastDay } }),
    });
    for (const id of base.demands) {
      if (draft) patch(s, id, { phase: 'signed', document: entry.about });
      else if (ends) patch(s, id, { document: entry.about });
    }
  }),
  on(e.served, (s, { mode }, entry) => {
    const found = s.documents.get(entry.about);
    if (!found || !entry.party) return;
    const served = { ...found.served, [entry.party]: { on: entry.on, mode } };
    const done = found.parties.every((p) => served[p]);
    s.documents.set(entry.about, { ...found, served, phase: done ? 'served' : found.phase });
    const { ends: end } = found;
    if (!done || !end) return;
    for (const id of found.demands) {
      if (s.demands.get(id)?.document === entry.about) patch(s, id, { phase: 'ended', end, endedOn: entry.on });
    }
  }),
  on(e.serviceDelegated, (s, { unit: server }, { about }) => {
    const found = s.documents.get(about);
    if (found) s.documents.set(about, { ...found, server });
  }),
  on(e.serviceFailed, (s, { mode }, entry) => {
    const found = s.documents.get(entry.about);
    if (!found || !entry.party) return;
    const attempts = [...found.attempts, { party: entry.party, on: entry.on, mode }];
    s.documents.set(entry.about, { ...found, attempts });
  }),
]);
