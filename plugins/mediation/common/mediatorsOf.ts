import { recusalOf } from '@lianxin/sdk/common';
import type { Mediation, MediationState } from './Mediation.js';

/** Those who mediate now: the ones named, without whoever was asked to keep out of the case (art 28). */
export const mediatorsOf = ({ case: state }: MediationState, { mediators }: Mediation): readonly string[] =>
  mediators.filter((person) => !recusalOf(state, person));
