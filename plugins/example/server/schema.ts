import { defineSchema } from '@lianxin/sdk/server';

/** Own tables, written once for both databases. */
export const schema = defineSchema((k) => ({
  /** A projection: a function of the logs. */
  consultations: k.table(
    'exa_consultations',
    {
      dossier: k.id('dossier').primaryKey(),
      unit: k.id('unit').notNull(),
      case: k.id('case_id'),
      askedOn: k.day('asked_on').notNull(),
      answeredOn: k.day('answered_on'),
      due: k.day('due'),
    },
    (t) => [k.index('exa_consultations_unit').on(t.unit, t.answeredOn, t.due)],
  ),
  /** What a follower counts. */
  tally: k.table('exa_tally', { unit: k.id('unit').primaryKey(), asked: k.int('asked').notNull() }),
  /** A workbench: the only truth about which windows are open. */
  windows: k.table('exa_windows', { unit: k.id('unit').primaryKey(), open: k.bool('open').notNull() }),
}));
