import type { CaseRow } from '@lianxin/core/common';
import { defineSchema, type Kit } from '@lianxin/db';

/** Projections of cases. Rows are functions of log, records and calendar; `lianxin rebuild` proves it. */
export function petitionTables(k: Kit) {
  /**
   * One row per case and unit that may see it, already masked, with everything lists filter and sort by: every list is
   * one range of one index, whatever the role.
   */
  const caseList = k.table(
    'core_case_list',
    {
      county: k.id('county').notNull(),
      unit: k.id('unit').notNull(),
      dossier: k.id('dossier').notNull(),
      number: k.text('number').notNull(),
      subject: k.text('subject').notNull(),
      petitioner: k.text('petitioner').notNull(),
      channel: k.text('channel').$type<CaseRow['channel']>().notNull(),
      purpose: k.text('purpose').$type<NonNullable<CaseRow['purpose']>>(),
      receivedOn: k.day('received_on').notNull(),
      status: k.text('status').$type<CaseRow['status']>().notNull(),
      phase: k.text('phase').$type<CaseRow['phase']>().notNull(),
      kind: k.text('kind').$type<NonNullable<CaseRow['kind']>>(),
      demands: k.int('demands').notNull(),
      due: k.day('due'),
      dueKey: k.text('due_key'),
      provisional: k.bool('provisional').notNull(),
      owner: k.id('owner').notNull(),
      handler: k.id('handler'),
    },
    (t) => [
      k.primaryKey({ columns: [t.unit, t.dossier] }),
      k.index('core_case_list_newest').on(t.unit, t.receivedOn, t.dossier),
      k.index('core_case_list_status').on(t.unit, t.status, t.receivedOn, t.dossier),
      k.index('core_case_list_dossier').on(t.dossier),
    ],
  );
  /** One row per filing (信访件): what statistics count. */
  const filings = k.table(
    'core_filings',
    {
      id: k.id('id').notNull(),
      dossier: k.id('dossier').notNull(),
      county: k.id('county').notNull(),
      unit: k.id('unit').notNull(),
      channel: k.text('channel').notNull(),
      purpose: k.text('purpose'),
      on: k.day('on_day').notNull(),
      present: k.int('present'),
      concerned: k.int('concerned'),
      joinedFrom: k.id('joined_from'),
    },
    (t) => [k.primaryKey({ columns: [t.dossier, t.id] }), k.index('core_filings_day').on(t.county, t.on)],
  );
  /** Under which keys the people of open cases are found again; nothing readable. */
  const personKeys = k.table(
    'core_person_keys',
    { county: k.id('county').notNull(), dossier: k.id('dossier').notNull(), key: k.text('key').notNull() },
    (t) => [k.primaryKey({ columns: [t.dossier, t.key] }), k.index('core_person_keys_key').on(t.county, t.key)],
  );
  /** Cases that a person found to bring an earlier one's matter again. */
  const repeats = k.table(
    'core_repeats',
    { county: k.id('county').notNull(), dossier: k.id('dossier').notNull(), of: k.id('of_dossier').notNull() },
    (t) => [k.primaryKey({ columns: [t.dossier, t.of] }), k.index('core_repeats_of').on(t.of)],
  );
  return { caseList, filings, personKeys, repeats };
}

export const petitionSchema = defineSchema(petitionTables);
