import type { ClockRule } from '@lianxin/sdk/common';
import { foldAgreements } from '../agreementFold.js';
import { confirmationRules } from './confirmation.js';
import { notarisationRules } from './notarisation.js';
import { performanceRules } from './performance.js';

const RULES = Map.groupBy([...performanceRules, ...confirmationRules, ...notarisationRules], ([type]) => type);

/** What agreements do to clocks of their own. The organ's clock they leave alone: it runs until a demand has ended. */
export const agreementClocks: ClockRule = {
  id: 'mediation.agreement_clocks',
  on: [...RULES.keys()],
  effects(entry, context) {
    const agreed = foldAgreements(context.entries);
    return (RULES.get(entry.type) ?? []).flatMap(([, rule]) => rule(agreed, entry as never, context));
  },
};
