import type { ClockRule } from '@lianxin/sdk/common';
import { foldMediations } from '../mediationFold.js';
import { agreementRules } from './agreement.js';
import { periodRules } from './period.js';

const RULES = new Map([...periodRules, ...agreementRules]);

/** What a mediation does to clocks. Nothing before everybody has consented, so a refusal never touches one. */
export const mediationClocks: ClockRule = {
  id: 'mediation.clocks',
  on: [...RULES.keys()],
  effects(entry, context) {
    const mediation = foldMediations(context.entries).get(entry.about);
    return (mediation && RULES.get(entry.type)?.(mediation, entry, context)) ?? [];
  },
};
