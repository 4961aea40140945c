import { defineSchema } from '@lianxin/sdk/server';

export const schema = defineSchema((k) => ({
  /** Who may open which ballot: presider and recorder, as persons. */
  ballotKeepers: k.table(
    'hrv_ballot_keepers',
    { dossier: k.id('dossier').notNull(), person: k.id('person').notNull() },
    (t) => [k.primaryKey({ columns: [t.dossier, t.person] })],
  ),
}));
