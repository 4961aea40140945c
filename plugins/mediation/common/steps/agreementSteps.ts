import { coreEntries } from '@lianxin/sdk/common';
import { given, overlapping } from '../Agreement.js';
import * as e from '../entries/index.js';
import { type Agreeing, change, instalmentsOf, agreementStep as on } from './agreementStep.js';

/** Drafts of a mediation that still wait for signatures have lost their object. */
function lapse(s: Agreeing, mediation: string): void {
  for (const { id, phase, mediation: of } of s.agreements.values())
    if (of === mediation && phase === 'signing') change(s, id, () => ({ phase: 'lapsed' }));
}

/** From the draft of an agreement to the day it takes effect, and what its parties say to it. */
export const agreementSteps = [
  // A new draft asks for every signature anew.
  on(e.agreementDrafted, (s, data, { about: id, on: draftedOn }) => {
    lapse(s, data.mediation);
    const blank = { signatures: {}, regrets: {}, visits: [] };
    s.agreements.set(id, { id, draftedOn, phase: 'signing', ...data, ...blank });
  }),
  on(e.agreementWithdrawn, (s, _, { about }) => change(s, about, () => ({ phase: 'lapsed' }))),
  on(e.signed, (s, { signer, who }, { about, on: day }) => {
    change(s, about, ({ signatures }) => ({ signatures: { ...signatures, ...given(signer, who, day) } }));
  }),
  on(e.tookEffect, (s, _, { about, on: effectiveOn }) => {
    // Mediated anew by all whom it binds: what they had agreed before is replaced.
    for (const { id } of overlapping(s, s.agreements.get(about)!)) change(s, id, () => ({ phase: 'replaced' }));
    change(s, about, () => ({ phase: 'in_force', effectiveOn }));
    for (const each of instalmentsOf(s, about)) s.instalments.set(each.id, { ...each, phase: 'open' });
  }),
  on(e.regretted, (s, _, { about, party, on: day }) =>
    change(s, about, ({ regrets }) => ({ regrets: { ...regrets, [party!]: day } })),
  ),
  on(e.returnVisited, (s, { visit: record }, { about, on: day }) =>
    change(s, about, ({ visits }) => ({ visits: [...visits, { on: day, record }] })),
  ),
  // The mediation is over, for whatever reason.
  ...[e.refused, e.ended, e.handedOver, coreEntries.proceedingEnded].map((type) =>
    on(type as typeof e.concluded, (s, _, { about }) => lapse(s, about)),
  ),
];
