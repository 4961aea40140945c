import * as e from '../entries/index.js';
import { end, on, type Step } from './step.js';

/** From the draft of an agreement to its performance. */
export const agreementSteps: readonly (readonly [string, Step])[] = [
  // A new draft asks for every signature anew.
  on(e.agreementDrafted, (_, { agreement, performBy }) => ({
    phase: 'signing',
    agreement: { record: agreement, performBy, signatures: {} },
  })),
  on(e.signed, (m, { signer }, { party, on }) => {
    const { agreement } = m;
    const signatures = { ...agreement?.signatures, [signer === 'party' ? party! : signer]: on };
    return agreement ? { agreement: { ...agreement, signatures } } : {};
  }),
  on(e.tookEffect, (_, __, { on }) => ({ phase: 'in_force', effectiveOn: on })),
  on(e.confirmationApplied, (_, __, { on }) => ({ appliedOn: on })),
  on(e.confirmed, (_, { valid }) => end(valid ? 'confirmed' : 'not_confirmed')),
  on(e.performed, (_, { result }) => (result === 'part' ? {} : end(result === 'whole' ? 'performed' : 'broken'))),
];
