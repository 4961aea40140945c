import type { ClockRule } from '@lianxin/sdk/common';
import { foldMediations } from '../mediationFold.js';
import { acceptanceRules } from './acceptance.js';
import { agreementRules } from './agreement.js';
import { periodRules } from './period.js';
import { reportRules } from './report.js';

const RULES = [...acceptanceRules, ...periodRules, ...agreementRules, ...reportRules];

/** What a mediation does to clocks. Nothing of the petition's before everybody has consented, so a refusal touches none. */
export const mediationClocks: ClockRule = {
  id: 'mediation.clocks',
  on: [...new Set(RULES.map(([type]) => type))],
  effects(entry, context) {
    const before = foldMediations(context.entries).get(entry.about);
    const after = foldMediations([...context.entries, entry]).get(entry.about);
    const rules = after ? RULES.filter(([type]) => type === entry.type) : [];
    return rules.flatMap(([, rule]) => rule(after!, entry, context, before));
  },
};
