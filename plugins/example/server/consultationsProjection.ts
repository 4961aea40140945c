import { dueOf } from '@lianxin/sdk/common';
import type { Projection } from '@lianxin/sdk/server';
import { CONSULTATION, consultationFold } from '../common/index.js';
import { schema } from './schema.js';

/** A projection (point): written in the transaction of the entry, rebuilt and proved equal at will. */
export const consultationsProjection: Projection = {
  id: 'example.consultations',
  version: 1,
  kind: CONSULTATION,
  table: (dialect) => schema.of(dialect).consultations,
  project(dossier, _read, calendar) {
    const { unit, askedOn, answeredOn = null, case: about = null } = dossier.fold(consultationFold);
    const [clock] = dossier.clocks.values();
    const due = clock?.state === 'running' ? (dueOf(clock, calendar).due ?? null) : null;
    return { rows: [{ dossier: dossier.dossier, unit, case: about, askedOn, answeredOn, due }] };
  },
};
