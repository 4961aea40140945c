import { daysBetween } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import { isOver } from './period.js';
import { type Rule, rule } from './rule.js';

/**
 * 30 days for a joint application to the court (art 33): the parties' own time, so nobody owns it, it always rolls and
 * no setting shortens it. And the day by which the agreement is to be performed, which the committee watches over.
 */
const tookEffect: Rule = (m, entry, context) => [
  ...isOver(m, entry, context),
  { do: 'start', key: 'mediation.confirm', n: 30, unit: 'calendar', roll: true, rule: rule('pml2010.33') },
  {
    do: 'start',
    key: 'mediation.perform',
    n: Math.max(0, daysBetween(entry.on, String(entry.data.performBy))),
    unit: 'calendar',
    roll: false,
    owner: m.host,
    rule: rule('pml2010.31'),
  },
];

const performs = {
  whole: { do: 'met', key: 'mediation.perform' },
  broken: { do: 'void', key: 'mediation.perform', ground: 'mediation.broken' },
} as const;

export const agreementRules: readonly (readonly [string, Rule])[] = [
  [e.tookEffect.id, tookEffect],
  [e.confirmationApplied.id, () => [{ do: 'met', key: 'mediation.confirm' }]],
  [e.performed.id, (_, { data: { result } }) => (result === 'part' ? [] : [performs[result as 'whole' | 'broken']])],
];
