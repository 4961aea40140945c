import { personal, recordKind, secret } from '@lianxin/sdk/common';
import { text } from './text.js';

/** One meeting. What was said stays with those who mediate (art 15: no leaking of privacy and trade secrets). */
export const SessionText = recordKind('mediation.session', {
  place: text(200),
  present: personal(text(1000)),
  /** Of a separate session it stands in the notebook. */
  note: secret(text(20_000).optional()),
});
