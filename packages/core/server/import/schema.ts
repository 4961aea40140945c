import { defineSchema, type Kit } from '@lianxin/db';

/** Which rows of which tables were imported, by their keys: the same file again imports nothing twice. */
export function importTables(k: Kit) {
  const imports = k.table(
    'core_imports',
    {
      county: k.id('county').notNull(),
      /** Of `RowKeys`: it tells nothing of what the row says. */
      key: k.text('key').notNull(),
      dossier: k.id('dossier').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ name: 'core_imports_pk', columns: [t.county, t.key] })],
  );
  return { imports };
}

export const importSchema = defineSchema(importTables);
