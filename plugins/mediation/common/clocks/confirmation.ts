import type { ClockEffect } from '@lianxin/sdk/common';
import { overlapping } from '../Agreement.js';
import type { CourtStep } from '../confirmationCodes.js';
import { confirmationRule } from '../confirmationLaw.js';
import * as e from '../entries/index.js';
import { type AgreementRule, when } from './agreementRule.js';
import { rule } from './rule.js';

export const CONFIRM = 'mediation.confirm';
const ACCEPT = 'mediation.court_accept';
const DECIDE = 'mediation.court_decide';

/** Time of the parties or of the court: nobody here owes it, and no setting changes it. */
const start = (key: string, what: 'applyDays' | 'acceptDays' | 'decideDays'): ClockEffect => {
  const { law, value: n } = confirmationRule(what);
  return { do: 'start', key, n, unit: 'calendar', roll: true, rule: rule(law) };
};

/** What the court's answer does to its own time. */
const COURT: Readonly<Partial<Record<CourtStep, () => readonly ClockEffect[]>>> = {
  accepted: () => [{ do: 'met', key: ACCEPT }, start(DECIDE, 'decideDays')],
  extended: () => {
    const { law, value: n } = confirmationRule('extendDays');
    return [{ do: 'extend', key: DECIDE, n, rule: rule(law) }];
  },
};
const done: readonly ClockEffect[] = [ACCEPT, DECIDE].map((key) => ({ do: 'met', key }));

/** 30 days for a joint application to the court (art 33): the parties' own time, from the day of effect. */
export const confirmationRules: readonly (readonly [string, AgreementRule])[] = [
  when(e.tookEffect, (agreed, { about }) => [
    ...overlapping(agreed, agreed.agreements.get(about)!).map(
      (a) => ({ do: 'void', key: CONFIRM, about: a.id, ground: 'mediation.replaced' }) as const,
    ),
    start(CONFIRM, 'applyDays'),
  ]),
  when(e.confirmationApplied, () => [{ do: 'met', key: CONFIRM }, start(ACCEPT, 'acceptDays')]),
  when(e.courtAnswered, (_, { data: { step } }) => COURT[step]?.() ?? done),
];
