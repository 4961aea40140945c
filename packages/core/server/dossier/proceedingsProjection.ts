import type { Projection } from './Projection.js';
import { dossierSchema } from './schema.js';

/** One row per procedure that a plugin runs on a dossier. */
export const proceedingsProjection: Projection = {
  id: 'core.proceedings',
  version: 1,
  table: (dialect) => dossierSchema.of(dialect).proceedings,
  project: ({ dossier, county, proceedings }) => ({
    rows: [...proceedings.values()].map(({ id, plugin, unit, openedOn, endedOn = null, outcome = null }) => {
      const state = endedOn ? 'ended' : 'open';
      return { dossier, county, id, plugin, unit, state, openedOn, endedOn, outcome };
    }),
  }),
};
