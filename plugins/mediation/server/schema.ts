import type { Day } from '@lianxin/sdk/common';
import { defineSchema } from '@lianxin/sdk/server';
import type { Phase, Way } from '../common/index.js';

/** Ids, codes, days and numbers, all of it a function of the log. */
export const schema = defineSchema((k) => ({
  /** One row per mediation. */
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
      due: k.day('due').$type<Day>(),
      dueKey: k.text('due_key'),
      sessionDay: k.day('session_day').$type<Day>(),
      sessionFrom: k.int('session_from'),
      sessionTo: k.int('session_to'),
      sessionRoom: k.id('session_room'),
    },
    (t) => [
      k.primaryKey({ columns: [t.dossier, t.id] }),
      k.index('med_proceedings_host').on(t.host, t.phase, t.due),
      k.index('med_proceedings_opener').on(t.opener, t.phase, t.due),
      k.index('med_proceedings_session').on(t.host, t.sessionDay),
    ],
  ),
  /** Who mediates what now, and the notebook that is open to them. */
  mediators: k.table(
    'med_mediators',
    {
      dossier: k.id('dossier').notNull(),
      mediation: k.id('mediation').notNull(),
      person: k.id('person').notNull(),
      notebook: k.id('notebook'),
    },
    (t) => [
      k.primaryKey({ columns: [t.dossier, t.mediation, t.person] }),
      k.index('med_mediators_notebook').on(t.notebook, t.person),
    ],
  ),
}));
