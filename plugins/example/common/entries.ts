import { entryType, kit, personal, recordKind, z } from '@lianxin/sdk/common';

const { int, list, maybe, record, ref } = kit;

/** Entry types (point): a log holds codes, days, numbers and references. Whatever says who or what is a record. */
export const asked = entryType(
  'example.asked',
  'dossier',
  { question: record(), unit: ref(), year: int(), number: int(), case: maybe(ref()) },
  { correctable: false },
);
/** Who talks to the citizen, and which booking of a room holds the hour. */
export const invited = entryType('example.invited', 'dossier', { booking: ref(), advisers: list(ref()) });
export const answered = entryType('example.answered', 'dossier', { answer: record() });

/** Record kinds (point): versioned, encrypted, maskable and erasable, without touching a log. */
export const Question = recordKind('example.question', {
  asker: personal(z.string().trim().min(1).max(100), 'name'),
  phone: personal(z.string().trim().max(40).optional(), 'phone'),
  text: personal(z.string().trim().min(1).max(5000)),
});
export const Answer = recordKind('example.answer', { text: personal(z.string().trim().min(1).max(20_000)) });
