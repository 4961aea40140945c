import { type ClockEffect, daysBetween } from '@lianxin/sdk/common';
import { type Agreed, overlapping } from '../Agreement.js';
import * as e from '../entries/index.js';
import { foldMediations } from '../mediationFold.js';
import { type AgreementRule, when } from './agreementRule.js';
import { rule } from './rule.js';

const KEY = 'mediation.perform';

const open = ({ instalments }: Agreed, agreement: string) =>
  [...instalments.values()].filter((each) => each.agreement === agreement && each.phase !== 'performed');

/** What is still to be done under an agreement is watched over no longer. */
const dropAll = (agreed: Agreed, agreement: string, ground: string): readonly ClockEffect[] =>
  open(agreed, agreement).map(({ id: about }) => ({ do: 'void', key: KEY, about, ground }));

/** Who mediates watches over each thing to be done until its day (art 31). */
export const performanceRules: readonly (readonly [string, AgreementRule])[] = [
  when(e.tookEffect, (agreed, { about, on }, { entries }) => {
    const agreement = agreed.agreements.get(about)!;
    const owner = foldMediations(entries).get(agreement.mediation)!.host;
    const counted = { do: 'start', key: KEY, unit: 'calendar', roll: false, owner, rule: rule('pml2010.31') } as const;
    return [
      ...overlapping(agreed, agreement).flatMap(({ id }) => dropAll(agreed, id, 'mediation.replaced')),
      ...open(agreed, about).map(({ id, due }) => ({ ...counted, about: id, n: Math.max(0, daysBetween(on, due)) })),
    ];
  }),
  when(e.instalmentPerformed, (_, { data: { whole } }) => (whole ? [{ do: 'met', key: KEY }] : [])),
  when(e.broken, (agreed, { about }) => dropAll(agreed, about, 'mediation.broken')),
  when(e.courtAnswered, (agreed, { about, data: { step } }) =>
    step === 'not_confirmed' ? dropAll(agreed, about, 'mediation.not_confirmed') : [],
  ),
];
