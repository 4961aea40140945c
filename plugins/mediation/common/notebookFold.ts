import type { DataOf, Day, Fold } from '@lianxin/sdk/common';
import { notebookOpened, noted } from './entries/index.js';

/** The kind of dossier that keeps separate-session notes; beside the case, so that nothing of the case has them. */
export const NOTEBOOK = 'mediation.notebook';

interface Note {
  readonly on: Day;
  readonly record: string;
  readonly parties: readonly string[];
}

export interface Notebook {
  readonly dossier: string;
  readonly case: string;
  readonly mediation: string;
  readonly notes: readonly Note[];
}

const NONE: Notebook = { dossier: '', case: '', mediation: '', notes: [] };

export const notebookFold: Fold<Notebook> = {
  id: NOTEBOOK,
  dossierKind: NOTEBOOK,
  of(entries) {
    const notes: Note[] = [];
    let book = NONE;
    for (const { dossier, type, on, data } of entries) {
      if (type === notebookOpened.id) book = { dossier, ...(data as DataOf<typeof notebookOpened>), notes };
      if (type === noted.id) {
        const { note: record, parties } = data as DataOf<typeof noted>;
        notes.push({ on, record, parties });
      }
    }
    return book;
  },
  subjects: ({ dossier }, about) => (about === 'dossier' ? [dossier] : []),
  phase: () => 'kept',
  units: () => [],
};
