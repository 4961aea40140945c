import { defineSchema, type Kit } from '@lianxin/db';

/** Who stands on which roster of a county, and when. */
export function rosterTables(k: Kit) {
  const rosterMembers = k.table(
    'core_roster_members',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      roster: k.text('roster').notNull(),
      person: k.id('person').notNull(),
      category: k.text('category').notNull(),
      system: k.text('system'),
      unit: k.id('unit'),
      title: k.text('title'),
      /** Encrypted: read one by one, for a reason. */
      phone: k.bytes('phone'),
      from: k.day('from_day').notNull(),
      to: k.day('to_day'),
    },
    (t) => [k.index('core_roster_members_roster').on(t.county, t.roster)],
  );
  return { rosterMembers };
}

export const rosterSchema = defineSchema(rosterTables);

export type MemberRecord = ReturnType<typeof rosterTables>['rosterMembers']['$inferSelect'];
