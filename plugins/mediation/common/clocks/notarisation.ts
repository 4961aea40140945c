import type { ClockEffect } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import { NOTARY_DAYS, type NotaryStep } from '../notarisationCodes.js';
import { type AgreementRule, when } from './agreementRule.js';
import { rule } from './rule.js';

const KEY = 'mediation.notary';
const GROUND = 'mediation.supplement';
const done: ClockEffect = { do: 'met', key: KEY };

/** The notary's own time: it stands while something is supplemented or verified (Notarisation Law art 30). */
const NOTARY: Readonly<Record<NotaryStep, ClockEffect>> = {
  accepted: { do: 'start', key: KEY, n: NOTARY_DAYS, unit: 'working', roll: false, rule: rule('notary.30') },
  supplement_asked: { do: 'hold', key: KEY, ground: GROUND, rule: rule('notary.30') },
  supplemented: { do: 'release', key: KEY, ground: GROUND },
  certified: done,
  refused: done,
  withdrawn: done,
};

export const notarisationRules: readonly (readonly [string, AgreementRule])[] = [
  when(e.notaryAnswered, (_, { data: { step } }) => [NOTARY[step]]),
];
