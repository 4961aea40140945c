import { CASE, handedOver, petitionFold } from '@lianxin/core/common';
import type { Projection } from '../dossier/Projection.js';
import { petitionSchema } from './schema.js';

/** What waits for a person to whom it was handed when a plugin was switched off. */
export const keptProjection: Projection = {
  id: 'core.kept',
  version: 1,
  kind: CASE,
  table: (dialect) => petitionSchema.of(dialect).kept,
  project(dossier) {
    const waiting = handedOver(dossier.fold(petitionFold)).map(({ about, person }) => [
      `${about} ${person}`,
      about,
      person,
    ]);
    const rows = [
      ...new Map(waiting.map(([key, about, person]) => [key, { about: about!, person: person! }])).values(),
    ];
    return { rows: rows.map((row) => ({ dossier: dossier.dossier, ...row })) };
  },
};
