import { CASE } from '@lianxin/sdk/common';
import type { Projection } from '@lianxin/sdk/server';
import { mediationFold, mediatorsOf } from '../common/index.js';
import { schema } from './schema.js';

/** Who mediates what, and so may open its separate-session notes; whoever is asked to keep out is not among them. */
export const mediatorsProjection: Projection = {
  id: 'mediation.mediators',
  version: 1,
  kind: CASE,
  table: (dialect) => schema.of(dialect).mediators,
  project(dossier) {
    const state = dossier.fold(mediationFold);
    const rows = [...state.mediations.values()].flatMap((m) =>
      mediatorsOf(state, m).map((person) => ({
        ...{ dossier: dossier.dossier, mediation: m.id, person, notebook: m.notebook ?? null },
      })),
    );
    return { rows };
  },
};
