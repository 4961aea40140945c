import { personal, recordKind } from '@lianxin/sdk/common';
import { text } from './text.js';

/**
 * What an agreement says (art 29); the terms stand for the whole of it in lists. Of one by word of mouth: what the mediator
 * recorded of it.
 */
export const AgreementText = recordKind('mediation.agreement', {
  terms: personal(text(20_000)),
  parties: personal(text(20_000)),
  facts: personal(text(20_000)).optional(),
  disputed: personal(text(20_000)).optional(),
  responsibility: personal(text(20_000)).optional(),
  manner: personal(text(5000)).optional(),
});
