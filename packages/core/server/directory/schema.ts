import type { Role, UnitContact, UnitKind, UnitLevel } from '@lianxin/core/common';
import type { Kit } from '@lianxin/db';
import type { CountyState } from '@lianxin/kernel/common';

/** Counties, units, people, posts, accounts and what administration keeps. No table here knows of a case. */
export function directoryTables(k: Kit) {
  const counties = k.table('core_counties', {
    id: k.id('id').primaryKey(),
    name: k.text('name').notNull(),
    demo: k.bool('demo').notNull(),
  });
  const units = k.table(
    'core_units',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      /** In the order in which they were added, which is how lists show them. */
      place: k.int('place').notNull(),
      parent: k.id('parent'),
      name: k.text('name').notNull(),
      mark: k.text('mark').notNull(),
      contact: k.json<UnitContact>('contact'),
      level: k.text('level').$type<UnitLevel>().notNull(),
      system: k.text('system').notNull(),
      kind: k.text('kind').$type<UnitKind>().notNull(),
      reviewedBy: k.id('reviewed_by'),
      successor: k.id('successor'),
      from: k.day('from_day').notNull(),
      to: k.day('to_day'),
    },
    (t) => [k.index('core_units_county').on(t.county)],
  );
  const people = k.table(
    'core_people',
    { id: k.id('id').primaryKey(), county: k.id('county').notNull(), name: k.text('name').notNull() },
    (t) => [k.index('core_people_county').on(t.county)],
  );
  const posts = k.table(
    'core_posts',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      person: k.id('person').notNull(),
      unit: k.id('unit').notNull(),
      roles: k.json<Role[]>('roles').notNull(),
      title: k.text('title').notNull(),
      from: k.day('from_day').notNull(),
      to: k.day('to_day'),
    },
    (t) => [k.index('core_posts_person').on(t.person)],
  );
  const accounts = k.table(
    'core_accounts',
    {
      person: k.id('person').primaryKey(),
      county: k.id('county').notNull(),
      username: k.text('username').notNull(),
      hash: k.text('hash').notNull(),
      /** Wrong passwords since the last right one. */
      tries: k.int('tries').notNull(),
      lockedUntil: k.instant('locked_until'),
      mustChange: k.bool('must_change').notNull(),
      changedAt: k.instant('changed_at').notNull(),
    },
    (t) => [k.uniqueIndex('core_accounts_username').on(t.username)],
  );
  const sessions = k.table(
    'core_sessions',
    {
      id: k.id('id').primaryKey(),
      tokenHash: k.text('token_hash').notNull(),
      person: k.id('person').notNull(),
      county: k.id('county').notNull(),
      seenAt: k.instant('seen_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
    },
    (t) => [k.uniqueIndex('core_sessions_token').on(t.tokenHash), k.index('core_sessions_person').on(t.person)],
  );
  const settings = k.table(
    'core_settings',
    {
      county: k.id('county').notNull(),
      key: k.text('key').notNull(),
      from: k.day('from_day').notNull(),
      value: k.json<unknown>('value').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_settings_pk', columns: [t.county, t.key, t.from] })],
  );
  const pluginStates = k.table(
    'core_plugin_states',
    {
      county: k.id('county').notNull(),
      plugin: k.text('plugin').notNull(),
      state: k.text('state').$type<CountyState>().notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_plugin_states_pk', columns: [t.county, t.plugin] })],
  );
  const pluginApprovals = k.table('core_plugin_approvals', {
    plugin: k.text('plugin').primaryKey(),
    hash: k.text('hash').notNull(),
    at: k.instant('at').notNull(),
  });
  const audit = k.table(
    'core_audit',
    {
      position: k.long('position').primaryKey(),
      county: k.id('county').notNull(),
      at: k.instant('at').notNull(),
      actor: k.id('actor').notNull(),
      unit: k.id('unit').notNull(),
      /** The dossier it is about, where it is about one. */
      subject: k.id('subject'),
      code: k.text('code').notNull(),
      /** The line as it was hashed, whole. */
      text: k.text('text').notNull(),
      prev: k.text('prev').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [
      k.index('core_audit_county').on(t.county, t.position),
      k.index('core_audit_subject').on(t.subject, t.position),
    ],
  );
  /** One row: the end of the chain, so that lines taken off it show. */
  const auditHead = k.table('core_audit_head', {
    id: k.int('id').primaryKey(),
    position: k.long('position').notNull(),
    hash: k.text('hash').notNull(),
  });
  return {
    counties,
    units,
    people,
    posts,
    accounts,
    sessions,
    settings,
    pluginStates,
    pluginApprovals,
    audit,
    auditHead,
  };
}
