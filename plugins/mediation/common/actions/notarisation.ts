import { defineAction, fields, z } from '@lianxin/sdk/common';
import { NOTARY_GROUNDS, NOTARY_NEXT, NOTARY_STEPS } from '../notarisationCodes.js';
import { agreementOf, areBound, bothOfAgreement, instalmentsOf, linted } from './agreementKit.js';
import { type Q, refuse, when } from './kit.js';

const { codes, files, line, long, parties } = fields;

const isApplied = (q: Q) => !['refused', 'withdrawn', undefined].includes(agreementOf(q).notary?.state);

/** What the notary may do next; nothing before he was asked, and nothing once he has answered. */
const nextSteps = (q: Q) => NOTARY_NEXT[agreementOf(q).notary?.state ?? 'withdrawn'];

/**
 * The parties go to a notary of their own will. A document on a debt can be enforced without a suit: it says how much is
 * paid, and those who owe it apply and consent to that (Notarisation Law arts 11, 37).
 */
export const applyNotarisation = defineAction('mediation.applyNotarisation', {
  ...bothOfAgreement,
  from: ['in_force'],
  input: z.strictObject({
    applicants: parties(),
    notary: line(),
    /** The notary explained what it means, and they want it. */
    voluntary: z.boolean(),
    enforceable: z.boolean().optional(),
    files: files(),
  }),
  appends: ['mediation.notarisation_applied', 'core.files_attached'],
  blockers: (q) => refuse('already_at_notary', isApplied(q)),
  check: (q, { applicants, voluntary, enforceable }) => {
    const debts = instalmentsOf(q).filter(({ amount }) => amount !== undefined);
    return [
      ...areBound(q, applicants),
      ...refuse('not_voluntary', !voluntary),
      ...refuse('no_debt', enforceable === true && debts.length === 0),
      ...refuse('debtor_consents', enforceable === true && !debts.every(({ by }) => applicants.includes(by))),
    ];
  },
});

/** What the notary did, up to the certificate or a refusal by one of the grounds of art 31. */
export const recordNotaryStep = defineAction('mediation.recordNotaryStep', {
  ...bothOfAgreement,
  from: ['in_force', 'performed'],
  input: z.strictObject({
    step: codes('mediation:codes.notaryStep', NOTARY_STEPS),
    ground: when('step', 'refused', codes('mediation:codes.notaryGround', NOTARY_GROUNDS)),
    note: long(2000),
    files: files(),
  }),
  appends: ['mediation.notary_answered', 'core.settled', 'core.files_attached'],
  blockers: (q) => refuse('not_at_notary', nextSteps(q).length === 0),
  check: (q, input) => [
    ...refuse('notary_not_yet', !nextSteps(q).includes(input.step)),
    ...refuse('notary_ground', (input.step === 'refused') !== (input.ground !== undefined)),
    ...linted(input),
  ],
});
