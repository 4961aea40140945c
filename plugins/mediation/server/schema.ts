import type { Day } from '@lianxin/sdk/common';
import { defineSchema } from '@lianxin/sdk/server';
import type { Phase, Way } from '../common/index.js';

/** One row per mediation: ids, codes, days and numbers, all of it a function of the log. */
export const schema = defineSchema((k) => ({
  proceedings: k.table(
    'med_proceedings',
    {
      id: k.id('id').notNull(),
      dossier: k.id('dossier').notNull(),
      host: k.id('host').notNull(),
      opener: k.id('opener').notNull(),
      way: k.text('way').$type<Way>().notNull(),
      phase: k.text('phase').$type<Phase>().notNull(),
      openedOn: k.day('opened_on').notNull(),
      awaited: k.int('awaited').notNull(),
      mediators: k.json<readonly string[]>('mediators').notNull(),
      /** The record in which the case says its number and subject. */
      filing: k.id('filing').notNull(),
      due: k.day('due').$type<Day>(),
      dueKey: k.text('due_key'),
    },
    (t) => [
      k.primaryKey({ columns: [t.dossier, t.id] }),
      k.index('med_proceedings_host').on(t.host, t.phase, t.due),
      k.index('med_proceedings_opener').on(t.opener, t.phase, t.due),
    ],
  ),
}));
