import { defineAction, fields, waiversIn, z } from '@lianxin/sdk/common';
import { host, noMediator } from './kit.js';

const { day, long } = fields;

/** Everything art 29 names must be there, and nobody's right to petition, to review or to sue may be bargained away. */
export const draftAgreement = defineAction('mediation.draftAgreement', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({ facts: long(), disputed: long(), terms: long(), manner: long(5000), performBy: day() }),
  appends: ['mediation.agreement_drafted'],
  blockers: noMediator,
  check: (_, { facts, disputed, terms, manner }) => waiversIn(facts, disputed, terms, manner),
});
