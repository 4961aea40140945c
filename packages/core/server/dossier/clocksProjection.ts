import { dueOf, wasInTime } from '@lianxin/core/common';
import type { Projection } from './Projection.js';
import { dossierSchema } from './schema.js';

/** One row per clock of every dossier: what falls due, for whom, and what was kept in time. */
export const clocksProjection: Projection = {
  id: 'core.clocks',
  version: 2,
  table: (dialect) => dossierSchema.of(dialect).clocks,
  project: ({ dossier, county, kind, clocks }, _, calendar) => ({
    rows: [...clocks.values()].map((clock) => {
      const { due = null, provisional } = dueOf(clock, calendar);
      const { id, key, about, party = null, owner = null, limit, state, endedOn = null } = clock;
      const inTime = wasInTime(clock, calendar) ?? null;
      return { dossier, county, kind, id, key, about, party, owner, limit, due, provisional, state, endedOn, inTime };
    }),
  }),
};
