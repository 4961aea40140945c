import type { ThingStep } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import { type Mediation, mayBegin } from '../Mediation.js';
import { type Change, end, on } from './step.js';

/** The change, and the beginning where nothing is missing any more. */
const begin = (m: Mediation, change: Change): Change =>
  m.phase === 'proposed' && mayBegin({ ...m, ...change }) ? { ...change, phase: 'running' } : change;

/** From the proposal to the end without agreement. */
export const mediationSteps: readonly (readonly [string, ThingStep<Mediation>])[] = [
  on(e.accepted, (m, _, { on }) => begin(m, { acceptedOn: on })),
  on(e.declined, () => end('declined')),
  on(e.consented, (m, _, { party, on }) => begin(m, { consents: { ...m.consents, [party!]: on } })),
  on(e.refused, () => end('refused')),
  on(e.wentOnWithout, (m, { without }) => begin(m, { parties: m.parties.filter((one) => !without.includes(one)) })),
  on(e.handedOver, (m, { successor: to }) => ({ to, ...(m.phase !== 'ended' && end('handed_over')) })),
  on(e.mediatorsNamed, (_, { mediators }) => ({ mediators })),
  on(e.guestInvited, (m, { guest }) => ({ guests: [...m.guests, guest] })),
  on(e.ended, (_, { ground }) => end(ground)),
  on(e.concluded, () => end('agreed')),
  on(e.resultReported, (_, __, { on }) => ({ reportedOn: on })),
  // Written by core when the county ends what is open at once.
  ['core.proceeding_ended', () => end('switched_off')],
];
