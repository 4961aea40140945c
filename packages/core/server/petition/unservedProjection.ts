import { CASE, petitionFold } from '@lianxin/core/common';
import type { Dialect } from '@lianxin/db';
import type { Dossier } from '../dossier/Dossier.js';
import type { Projected, Projection } from '../dossier/Projection.js';
import { petitionSchema } from './schema.js';

/** What is signed and has not reached everybody: no window runs for those who still wait. */
export const unservedProjection: Projection = {
  id: 'core.unserved',
  version: 1,
  kind: CASE,
  table: (dialect: Dialect) => petitionSchema.of(dialect).unserved,
  project(dossier: Dossier): Projected {
    const { documents } = dossier.fold(petitionFold);
    const waiting = [...documents.values()].filter(({ phase }) => phase === 'issued');
    const rows = waiting.map(({ id, kind, unit, server, issuedOn, parties, served, attempts }) => ({
      id,
      kind,
      unit: server ?? unit,
      issuedOn: issuedOn!,
      county: dossier.county,
      dossier: dossier.dossier,
      persons: parties.filter((party) => !served[party]).length,
      attempts: attempts.length,
    }));
    return { rows };
  },
};
