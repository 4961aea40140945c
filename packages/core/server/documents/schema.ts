import type { LocalRule, Text } from '@lianxin/core/common';
import type { Kit } from '@lianxin/db';
import type { FilePlace } from './Paper.js';

/** What offices put in the place of the templates that ship, and the rules of their own that papers cite. */
export function documentTables(k: Kit) {
  const templates = k.table(
    'core_templates',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      kind: k.text('kind').notNull(),
      /** Absent: for every unit of the county that has none of its own. */
      unit: k.id('unit'),
      name: k.text('name').notNull(),
      /** The Word file itself: the same that was checked is the one that is filled. */
      content: k.bytes('content').notNull(),
      fingerprint: k.text('fingerprint').notNull(),
      by: k.id('by_person').notNull(),
      at: k.instant('at').notNull(),
      /** The first day on which papers are written into it; absent until it is put in force. */
      from: k.day('from_day'),
      /** The last one, where it was taken back. */
      to: k.day('to_day'),
    },
    (t) => [k.index('core_templates_county').on(t.county, t.kind)],
  );
  const localRules = k.table(
    'core_local_rules',
    {
      county: k.id('county').notNull(),
      kind: k.text('kind').notNull(),
      from: k.day('from_day').notNull(),
      /** Absent: from that day on none is cited. */
      rule: k.json<LocalRule>('rule'),
    },
    (t) => [k.primaryKey({ name: 'core_local_rules_pk', columns: [t.county, t.kind, t.from] })],
  );
  /** What papers are called and where they are filed, copied at installation: what was issued needs its plugin for neither. */
  const papers = k.table('core_papers', {
    id: k.text('id').primaryKey(),
    plugin: k.text('plugin').notNull(),
    title: k.json<Text>('title').notNull(),
    place: k.text('place').$type<FilePlace>(),
  });
  return { templates, localRules, papers };
}
