import type { CaseRow, SectorPack } from '@lianxin/core/common';
import { defineSchema, type Kit } from '@lianxin/db';

/** Projections of cases, functions of log, records and calendar as `lianxin rebuild` proves; and the sector packs. */
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
  /** One row per lawful way that is offered and has a limit: what lapses when nobody looks. Without `due`, unknown. */
  const limitations = k.table(
    'core_limitations',
    {
      dossier: k.id('dossier').notNull(),
      way: k.id('way').notNull(),
      county: k.id('county').notNull(),
      demand: k.id('demand').notNull(),
      /** Who answers for the demand. */
      unit: k.id('unit').notNull(),
      organ: k.text('organ').notNull(),
      procedure: k.text('procedure').notNull(),
      due: k.day('due_day'),
      provisional: k.bool('provisional').notNull(),
      chosen: k.bool('chosen').notNull(),
    },
    (t) => [
      k.primaryKey({ name: 'core_limitations_pk', columns: [t.dossier, t.way] }),
      k.index('core_limitations_due').on(t.county, t.due),
    ],
  );
  /** Versions of sector packs that the county added; none is ever changed. */
  const sectorPacks = k.table(
    'core_sector_packs',
    {
      county: k.id('county').notNull(),
      pack: k.text('pack').notNull(),
      version: k.int('version').notNull(),
      body: k.json<SectorPack>('body').notNull(),
      by: k.id('by_person').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_sector_packs_pk', columns: [t.county, t.pack, t.version] })],
  );
  /** Documents that are signed and have not reached everybody. */
  const unserved = k.table(
    'core_unserved',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      dossier: k.id('dossier').notNull(),
      unit: k.id('unit').notNull(),
      kind: k.text('kind').notNull(),
      issuedOn: k.day('issued_on').notNull(),
      /** How many still wait for it. */
      persons: k.int('persons').notNull(),
      attempts: k.int('attempts').notNull(),
    },
    (t) => [
      k.index('core_unserved_unit').on(t.unit, t.issuedOn),
      k.index('core_unserved_county').on(t.county, t.issuedOn),
      k.index('core_unserved_dossier').on(t.dossier),
    ],
  );
  /** What of a case waits for the person to whom it was handed when a plugin was switched off. */
  const kept = k.table(
    'core_kept',
    { dossier: k.id('dossier').notNull(), about: k.id('about').notNull(), person: k.id('person').notNull() },
    (t) => [
      k.primaryKey({ name: 'core_kept_pk', columns: [t.dossier, t.about, t.person] }),
      k.index('core_kept_person').on(t.person),
    ],
  );
  /** Who had a case open while it was open to their unit: asked for only once it is sealed. */
  const caseSeen = k.table(
    'core_case_seen',
    {
      dossier: k.id('dossier').notNull(),
      person: k.id('person').notNull(),
      unit: k.id('unit').notNull(),
      first: k.instant('first_at').notNull(),
      last: k.instant('last_at').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_case_seen_pk', columns: [t.dossier, t.person, t.unit] })],
  );
  /** Which open case the originals in a sealed one were taken from. The open side knows nothing of it. */
  const sealedTwins = k.table(
    'core_sealed_twins',
    { dossier: k.id('dossier').primaryKey(), open: k.id('open_dossier').notNull() },
    (t) => [k.index('core_sealed_twins_open').on(t.open)],
  );
  return { caseList, filings, personKeys, repeats, limitations, sectorPacks, unserved, kept, caseSeen, sealedTwins };
}

export const petitionSchema = defineSchema(petitionTables);
