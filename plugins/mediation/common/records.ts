import { personal, recordKind, secret, z } from '@lianxin/sdk/common';

const text = (max: number) => z.string().trim().min(1).max(max);

/** One meeting. What was said stays with those who mediate (art 15: no leaking of privacy and trade secrets). */
export const Session = recordKind('mediation.session', {
  place: text(200),
  present: personal(text(1000)),
  note: secret(text(20_000)),
});

/** What an agreement must say (art 29); the terms stand for the whole of it in lists. */
export const Agreement = recordKind('mediation.agreement', {
  terms: personal(text(20_000)),
  manner: personal(text(5000)),
  parties: personal(text(2000)),
  facts: personal(text(20_000)),
  disputed: personal(text(20_000)),
});

/** A remark beside a step. */
export const Note = recordKind('mediation.note', { text: personal(text(5000)) });

export const RECORDS = [Session, Agreement, Note] as const;
