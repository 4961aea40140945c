import type { Limit } from '@lianxin/calendar';
import type { AboutKind } from '@lianxin/core/common';
import { defineSchema, type Kit } from '@lianxin/db';

/** The tables of one store. The sealed store is a second set with the same code, its own key and its own positions. */
function storeTables<P extends '' | 'sealed_'>(k: Kit, prefix: P) {
  const heads = k.table(
    `core_${prefix}heads`,
    {
      dossier: k.id('dossier').primaryKey(),
      county: k.id('county').notNull(),
      kind: k.text('kind').notNull(),
      seq: k.int('seq').notNull(),
      hash: k.text('hash').notNull(),
      /** Of the last entry. */
      position: k.long('position').notNull(),
      /** `sealed`: a tombstone; the dossier was moved to the sealed store when its log stood at this seq and hash. */
      state: k.text('state').$type<'standing' | 'sealed'>().notNull(),
    },
    (t) => [k.index(`core_${prefix}heads_county`).on(t.county)],
  );
  const entries = k.table(
    `core_${prefix}entries`,
    {
      dossier: k.id('dossier').notNull(),
      seq: k.int('seq').notNull(),
      position: k.long('position').notNull(),
      /** The position it had in the open store before it was sealed. */
      openPosition: k.long('open_position'),
      kind: k.text('kind').notNull(),
      county: k.id('county').notNull(),
      type: k.text('type').notNull(),
      v: k.int('v').notNull(),
      about: k.id('about').notNull(),
      party: k.id('party'),
      on: k.day('on_day').notNull(),
      at: k.text('at').notNull(),
      actor: k.id('actor').notNull(),
      post: k.id('post').notNull(),
      unit: k.id('unit').notNull(),
      /** The entry as it is hashed, whole; the columns above repeat parts of it for queries. */
      text: k.text('text').notNull(),
      prev: k.text('prev').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [
      k.primaryKey({ name: `core_${prefix}entries_pk`, columns: [t.dossier, t.seq] }),
      k.uniqueIndex(`core_${prefix}entries_position`).on(t.position),
      k.index(`core_${prefix}entries_county`).on(t.county, t.position),
    ],
  );
  const records = k.table(
    `core_${prefix}records`,
    {
      id: k.id('id').notNull(),
      version: k.int('version').notNull(),
      dossier: k.id('dossier').notNull(),
      kind: k.text('kind').notNull(),
      /** Version of the kind that the body was written with. */
      v: k.int('v').notNull(),
      by: k.id('by_person').notNull(),
      at: k.instant('at').notNull(),
      /** Encrypted; gone, with the salt, once erased. */
      body: k.bytes('body'),
      salt: k.bytes('salt'),
      fingerprint: k.text('fingerprint').notNull(),
      state: k.text('state').$type<'current' | 'superseded' | 'erased'>().notNull(),
    },
    (t) => [
      k.primaryKey({ name: `core_${prefix}records_pk`, columns: [t.id, t.version] }),
      k.index(`core_${prefix}records_dossier`).on(t.dossier),
    ],
  );
  const files = k.table(
    `core_${prefix}files`,
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      state: k.text('state').$type<'waiting' | 'attached' | 'erased'>().notNull(),
      /** Absent while it waits. */
      dossier: k.id('dossier'),
      by: k.id('by_person').notNull(),
      at: k.instant('at').notNull(),
      size: k.long('size').notNull(),
      mime: k.text('mime').notNull(),
      /** Encrypted, because names of files name people. Gone once erased, with what follows. */
      name: k.bytes('name'),
      /** The file's own key, encrypted under the county's. */
      key: k.bytes('key'),
      salt: k.bytes('salt'),
      fingerprint: k.text('fingerprint').notNull(),
    },
    (t) => [
      k.index(`core_${prefix}files_dossier`).on(t.dossier),
      k.index(`core_${prefix}files_state`).on(t.state, t.at),
    ],
  );
  return { heads, entries, records, files };
}

/** What the stores share, and what the machinery keeps beside the logs. */
function otherTables(k: Kit) {
  /** Where the chain of a county's heads stood at the end of a day. */
  const anchors = k.table(
    'core_anchors',
    {
      store: k.text('store').$type<'open' | 'sealed'>().notNull(),
      county: k.id('county').notNull(),
      day: k.day('day').notNull(),
      position: k.long('position').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_anchors_pk', columns: [t.store, t.county, t.day] })],
  );
  /** Labels and schemas of entry types, copied at installation: a log reads and exports without its plugin. */
  const entryTypes = k.table(
    'core_entry_types',
    {
      id: k.text('id').notNull(),
      v: k.int('v').notNull(),
      plugin: k.text('plugin').notNull(),
      about: k.text('about').$type<AboutKind>().notNull(),
      labels: k.json<Record<string, string>>('labels').notNull(),
      schema: k.json<Record<string, unknown>>('schema').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_entry_types_pk', columns: [t.id, t.v] })],
  );
  /** How far a follower has read, and which version of a projection stands in its table. */
  const cursors = k.table('core_cursors', {
    id: k.text('id').primaryKey(),
    version: k.int('version').notNull(),
    position: k.long('position').notNull(),
  });
  /** Answers given to requests, so that the same request does nothing twice. */
  const requests = k.table(
    'core_requests',
    {
      actor: k.id('actor').notNull(),
      requestId: k.id('request_id').notNull(),
      county: k.id('county').notNull(),
      action: k.text('action').notNull(),
      at: k.instant('at').notNull(),
      /** Encrypted; absent only while the request is being done. */
      answer: k.bytes('answer'),
    },
    (t) => [
      k.primaryKey({ name: 'core_requests_pk', columns: [t.actor, t.requestId] }),
      k.index('core_requests_at').on(t.at),
    ],
  );
  const numbers = k.table(
    'core_numbers',
    {
      unit: k.id('unit').notNull(),
      series: k.text('series').notNull(),
      year: k.int('year').notNull(),
      value: k.int('value').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_numbers_pk', columns: [t.unit, t.series, t.year] })],
  );
  const queryCodes = k.table('core_query_codes', {
    hash: k.text('hash').primaryKey(),
    county: k.id('county').notNull(),
    dossier: k.id('dossier').notNull(),
    about: k.id('about').notNull(),
  });
  const drafts = k.table(
    'core_drafts',
    {
      post: k.id('post').notNull(),
      key: k.text('key').notNull(),
      body: k.bytes('body').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_drafts_pk', columns: [t.post, t.key] }), k.index('core_drafts_at').on(t.at)],
  );
  const clocks = k.table(
    'core_clocks',
    {
      dossier: k.id('dossier').notNull(),
      id: k.text('id').notNull(),
      county: k.id('county').notNull(),
      kind: k.text('kind').notNull(),
      key: k.text('key').notNull(),
      about: k.id('about').notNull(),
      party: k.id('party'),
      /** The unit whose duty it is; absent for a petitioner's own time. */
      owner: k.id('owner'),
      /** All that its arithmetic needs: a new calendar counts it anew without its log. */
      limit: k.json<Limit>('limit_data').notNull(),
      /** The last day in time; absent while the clock stands. */
      due: k.day('due_day'),
      provisional: k.bool('provisional').notNull(),
      state: k.text('state').$type<'running' | 'standing' | 'met' | 'void'>().notNull(),
      endedOn: k.day('ended_on'),
      inTime: k.bool('in_time'),
    },
    (t) => [
      k.primaryKey({ name: 'core_clocks_pk', columns: [t.dossier, t.id] }),
      k.index('core_clocks_owner').on(t.owner, t.state, t.due),
      k.index('core_clocks_county').on(t.county, t.state, t.due),
    ],
  );
  const proceedings = k.table(
    'core_proceedings',
    {
      dossier: k.id('dossier').notNull(),
      id: k.id('id').notNull(),
      county: k.id('county').notNull(),
      plugin: k.text('plugin').notNull(),
      unit: k.id('unit').notNull(),
      state: k.text('state').$type<'open' | 'ended'>().notNull(),
      outcome: k.text('outcome'),
      openedOn: k.day('opened_on').notNull(),
      endedOn: k.day('ended_on'),
    },
    (t) => [
      k.primaryKey({ name: 'core_proceedings_pk', columns: [t.dossier, t.id] }),
      k.index('core_proceedings_plugin').on(t.county, t.plugin, t.state),
    ],
  );
  /** Who alone may open a sealed dossier, and what for. */
  const sealedAccess = k.table(
    'core_sealed_access',
    {
      dossier: k.id('dossier').notNull(),
      person: k.id('person').notNull(),
      purpose: k.text('purpose').notNull(),
      by: k.id('by_person').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [
      k.primaryKey({ name: 'core_sealed_access_pk', columns: [t.dossier, t.person] }),
      k.index('core_sealed_access_person').on(t.person),
    ],
  );
  /** Who opened a sealed dossier, one line a day. Every single opening stands in the audit log. */
  const sealedOpenings = k.table(
    'core_sealed_openings',
    {
      dossier: k.id('dossier').notNull(),
      person: k.id('person').notNull(),
      day: k.day('day').notNull(),
      first: k.instant('first_at').notNull(),
      last: k.instant('last_at').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_sealed_openings_pk', columns: [t.dossier, t.person, t.day] })],
  );
  return {
    anchors,
    entryTypes,
    cursors,
    requests,
    numbers,
    queryCodes,
    drafts,
    clocks,
    proceedings,
    sealedAccess,
    sealedOpenings,
  };
}

/** All tables of the machinery, for the schema of core. */
export function dossierTables(k: Kit) {
  const { heads, entries, records, files } = storeTables(k, '');
  const sealed = storeTables(k, 'sealed_');
  return {
    heads,
    entries,
    records,
    files,
    sealedHeads: sealed.heads,
    sealedEntries: sealed.entries,
    sealedRecords: sealed.records,
    sealedFiles: sealed.files,
    ...otherTables(k),
  };
}

/** The same tables, by store. */
export const dossierSchema = defineSchema((k) => ({
  open: storeTables(k, ''),
  // The same shape under other names; the code that reads one reads both.
  sealed: storeTables(k, 'sealed_') as unknown as ReturnType<typeof storeTables<''>>,
  ...otherTables(k),
}));
