import { personal, recordKind } from '@lianxin/sdk/common';
import { text } from './text.js';

/** What an agreement must say (art 29); the terms stand for the whole of it in lists. */
export const Agreement = recordKind('mediation.agreement', {
  terms: personal(text(20_000)),
  manner: personal(text(5000)),
  parties: personal(text(2000)),
  facts: personal(text(20_000)),
  disputed: personal(text(20_000)),
});
