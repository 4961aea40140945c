import { type EffectiveEntry, entryType, type Fold, kit, personal, recordKind, secret } from '@lianxin/core/common';
import { z } from 'zod';

// A second kind of dossier, as small as one can be: a consultation with questions that are to be answered in time.

const { code, flag, int, record, ref } = kit;

export const opened = entryType('tiny.opened', 'dossier', { unit: ref(), title: record() }, { correctable: false });
export const asked = entryType('tiny.asked', 'demand', { text: record() });
export const noted = entryType('tiny.noted', 'demand', { text: record() }, { harmless: true });
export const paused = entryType('tiny.paused', 'demand', { ground: code() });
export const resumed = entryType('tiny.resumed', 'demand', { ground: code() });
export const prolonged = entryType('tiny.prolonged', 'demand', { days: int() });
export const answered = entryType('tiny.answered', 'demand', { yes: flag() });
export const issued = entryType('tiny.issued', 'demand', {}, { issues: true });
export const served = entryType('tiny.served', 'demand', {}, { serves: true });
export const begun = entryType('tiny.begun', 'proceeding', { question: ref() });
export const TYPES = [opened, asked, noted, paused, resumed, prolonged, answered, issued, served, begun];

export const Note = recordKind('tiny.note', {
  text: personal(z.string().min(1), 'name'),
  whisper: secret(z.string().optional()),
});

export interface Consultation {
  readonly dossier: string;
  readonly unit: string;
  readonly questions: ReadonlyMap<string, 'open' | 'answered'>;
}

export const KIND = 'tiny.consultation';

export const consultation: Fold<Consultation> = {
  id: KIND,
  dossierKind: KIND,
  of(entries: readonly EffectiveEntry[]) {
    const questions = new Map<string, 'open' | 'answered'>();
    let unit = '';
    for (const e of entries) {
      if (e.type === opened.id) unit = String(e.data.unit);
      if (e.type === asked.id) questions.set(e.about, 'open');
      if (e.type === answered.id) questions.set(e.about, 'answered');
    }
    return { dossier: entries[0]?.dossier ?? '', unit, questions };
  },
  subjects: (state, about) => (about === 'demand' ? [...state.questions.keys()] : [state.dossier]),
  phase: (state, _, id) => state.questions.get(id) ?? 'open',
  units: (state) => [state.unit],
};
