import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import { line, long, parties } from './actions/fields.js';
import { CHANNELS, DEMAND_KINDS, DEMAND_PHASES, PURPOSES } from './codes.js';
import type {
  CasePage,
  CaseView,
  ClockExplanation,
  ImportPreview,
  ImportProgress,
  MembersPreview,
  SealedView,
  SuccessionRow,
  UnservedRow,
  WorkView,
} from './views.js';

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const day = daySchema();

/** One case with everything its page needs. */
export const caseQuery = defineQuery('core.case', {
  permission: 'core.read',
  input: z.strictObject({ dossier: id }),
  output: as<CaseView>(),
});

/** Who may open a sealed case, who did, and who had read it before; only for those named. */
export const sealedCase = defineQuery('core.sealedCase', {
  permission: 'core.read',
  input: z.strictObject({ dossier: id }),
  output: as<SealedView>(),
});

/** Cases of the acting unit, newest first, filtered; with `text`, found by what they say. */
export const cases = defineQuery('core.cases', {
  permission: 'core.read',
  input: z.strictObject({
    text: z.string().trim().max(200).optional(),
    status: z.enum(['open', 'done', 'closed', 'joined', 'past']).optional(),
    channel: z.enum(CHANNELS).optional(),
    purpose: z.enum(PURPOSES).optional(),
    kind: z.enum(DEMAND_KINDS).optional(),
    phase: z.enum(DEMAND_PHASES).optional(),
    owner: id.optional(),
    from: day.optional(),
    to: day.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.int().min(1).max(200).optional(),
  }),
  output: as<CasePage>(),
});

/** What falls due, soonest first: mine, my unit's, or (petition office) the county's. */
export const work = defineQuery('core.work', {
  permission: 'core.read',
  input: z.strictObject({ scope: z.enum(['mine', 'unit', 'county']), limit: z.int().min(1).max(500).optional() }),
  output: as<WorkView>(),
});

/** Open cases that wait for the successor of a unit that exists no more, oldest first. */
export const successions = defineQuery('core.successions', {
  permission: 'core.sort',
  input: z.strictObject({}),
  output: as<{ readonly rows: readonly SuccessionRow[] }>(),
});

/** What is signed but not served, longest waiting first: my unit's, or (petition office) the county's. */
export const unserved = defineQuery('core.unserved', {
  permission: 'core.read',
  input: z.strictObject({ scope: z.enum(['unit', 'county']) }),
  output: as<readonly UnservedRow[]>(),
});

/** Every day counted, skipped, held and rolled of one clock. */
export const explainClock = defineQuery('core.explainClock', {
  permission: 'core.read',
  input: z.strictObject({ dossier: id, clock: z.string().max(300) }),
  output: as<ClockExplanation>(),
});

/** The whole value behind a mask; needs a reason and is audited (domain 18.2). */
export const reveal = defineMutation('core.reveal', {
  permission: 'core.reveal',
  input: z.strictObject({
    dossier: id,
    record: id,
    field: z.string().max(60),
    reason: z.string().trim().min(2).max(500),
  }),
  output: as<{ value: string }>(),
});

/** The receipt with the query code, as a waiting file to download; possible while the code is at hand. */
export const printReceipt = defineMutation('core.printReceipt', {
  permission: 'core.register',
  input: z.strictObject({ dossier: id, queryCode: z.string().max(40), large: z.boolean().optional() }),
  output: as<{ file: string }>(),
});

/** What somebody said, on paper, to be signed or thumb-printed; `record` is the body of an oral record. */
export const printOralRecord = defineMutation('core.printOralRecord', {
  permission: 'core.addFiles',
  input: z.strictObject({ dossier: id, record: id, large: z.boolean().optional() }),
  output: as<{ file: string }>(),
});

/** What stands in a settlement agreement. */
export const SettlementForm = z.strictObject({
  parties: parties(),
  otherSide: line(),
  facts: long(5000),
  terms: long(5000),
  manner: line(500),
  when: line(),
});

/** A settlement agreement to be signed by both sides (art 33), as a waiting file; nothing is settled by it yet. */
export const printSettlement = defineMutation('core.printSettlement', {
  permission: 'core.handle',
  input: SettlementForm.extend({ dossier: id, demand: id }),
  output: as<{ file: string }>(),
});

/**
 * A receipt for one person alone, with a query code of his own, as a waiting file to download. Who takes part in a group
 * need not ask through it how the matter stands.
 */
export const ownReceipt = defineMutation('core.ownReceipt', {
  permission: 'core.register',
  input: z.strictObject({ dossier: id, party: id }),
  output: as<{ file: string; queryCode: string }>(),
});

/** Reads an uploaded table of the members of a group and shows what is in it, and what stands in the way, line by line. */
export const previewMembers = defineQuery('core.previewMembers', {
  permission: 'core.register',
  input: z.strictObject({ dossier: id, file: id }),
  output: as<MembersPreview>(),
});

/** The running cases of the office that a repeat may be joined to: those found by its words, newest first. */
export const joinable = defineQuery('core.joinable', {
  permission: 'core.sort',
  input: z.strictObject({ dossier: id, text: z.string().trim().max(200).optional() }),
  output: as<CasePage>(),
});

export const IMPORT_MODES = ['past', 'running', 'new'] as const;

const importInput = {
  file: id,
  sheet: z.string().max(200).optional(),
  channel: z.enum(CHANNELS),
  unit: id.optional(),
  as: z.enum(IMPORT_MODES),
  map: z.record(z.string().max(40), z.string().max(200)).optional(),
};

/** Reads an uploaded Excel or CSV file by its headers and shows what an import would do. */
export const previewImport = defineQuery('core.previewImport', {
  permission: 'core.import',
  input: z.strictObject(importInput),
  output: as<ImportPreview>(),
});
/** Starts the import; progress is asked for by job. */
export const startImport = defineMutation('core.startImport', {
  permission: 'core.import',
  input: z.strictObject(importInput),
  output: as<{ job: string }>(),
});
export const importProgress = defineQuery('core.importProgress', {
  permission: 'core.import',
  input: z.strictObject({ job: id }),
  output: as<ImportProgress>(),
});
