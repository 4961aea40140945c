import type { DataOf, Day, Fold } from '@lianxin/sdk/common';
import { answered, asked, invited } from './entries.js';

/** A second kind of dossier, beside the case. */
export const CONSULTATION = 'example.consultation';

/** A question asked at a window, which is no petition. */
export interface Consultation {
  readonly dossier: string;
  readonly unit: string;
  readonly year: number;
  readonly number: number;
  readonly askedOn: Day;
  readonly question: string;
  /** The case it is about, if any. */
  readonly case?: string;
  /** The hour at which it is talked about. */
  readonly booking?: string;
  readonly answer?: string;
  readonly answeredOn?: Day;
}

/** The fold: what the log makes of a consultation; the server decides by it and the browser explains by it. */
export const consultationFold: Fold<Consultation> = {
  id: 'example.consultation',
  dossierKind: CONSULTATION,
  of(entries) {
    let state: Consultation = { dossier: '', unit: '', year: 0, number: 0, askedOn: '', question: '' };
    for (const { dossier, type, on, data } of entries) {
      if (type === asked.id) state = { dossier, askedOn: on, ...(data as DataOf<typeof asked>) };
      if (type === invited.id) state = { ...state, booking: (data as DataOf<typeof invited>).booking };
      if (type === answered.id) state = { ...state, ...(data as DataOf<typeof answered>), answeredOn: on };
    }
    return state;
  },
  subjects: (state, about) => (about === 'dossier' ? [state.dossier] : []),
  phase: (state) => (state.answer ? 'answered' : 'open'),
  units: (state) => [state.unit],
};
