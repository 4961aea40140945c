import * as e from '../entries/index.js';
import { change, agreementStep as on } from './agreementStep.js';

/** What a court and a notary make of an agreement. */
export const authoritySteps = [
  on(e.confirmationApplied, (s, _, { about, on: day }) =>
    change(s, about, () => ({ court: { state: 'applied', on: day } })),
  ),
  on(e.courtAnswered, (s, { step }, { about, on: day }) =>
    change(s, about, ({ phase }) => ({
      court: { state: step, on: day },
      ...(step === 'not_confirmed' && phase === 'in_force' && { phase: 'not_confirmed' as const }),
    })),
  ),
  on(e.notarisationApplied, (s, { enforceable }, { about, on: day }) =>
    change(s, about, () => ({ notary: { state: 'applied', on: day, enforceable } })),
  ),
  on(e.notaryAnswered, (s, { step }, { about, on: day }) =>
    change(s, about, ({ notary }) => ({
      notary: { state: step, on: day, enforceable: notary?.enforceable ?? false },
    })),
  ),
];
