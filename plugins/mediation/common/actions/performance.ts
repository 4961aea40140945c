import { blocker, defineAction, fields, z } from '@lianxin/sdk/common';
import { isEnforceable } from '../Agreement.js';
import {
  agreementOf,
  bothOfAgreement,
  bothOfInstalment,
  instalmentOf,
  instalmentsOf,
  linted,
  mustTell,
  told,
} from './agreementKit.js';
import { refuse } from './kit.js';

const { cents, files, long } = fields;

/** Done, paid, or a part of it. A sum is done when all of it was paid. */
export const performInstalment = defineAction('mediation.performInstalment', {
  ...bothOfInstalment,
  from: ['open'],
  input: z.strictObject({
    amount: cents().optional(),
    /** Only a part, where it is not a sum. */
    part: z.boolean().optional(),
    note: long(5000),
    files: files(),
  }),
  appends: ['mediation.instalment_performed', 'core.settled', 'core.issued', 'core.files_attached'],
  documents: ['mediation.performance_record'],
  check: (q, input) => {
    const { amount, paid } = instalmentOf(q);
    const left = amount === undefined ? undefined : amount - paid;
    return [
      ...(left !== undefined && input.amount === undefined ? [blocker('core.say_amount')] : []),
      ...refuse('more_than_owed', left !== undefined && (input.amount ?? 0) > left),
      ...refuse('no_sum_owed', left === undefined && input.amount !== undefined),
      ...linted(input),
    ];
  },
});

/** A reminder before it is due, an urging afterwards: the log says which. */
export const remindInstalment = defineAction('mediation.remindInstalment', {
  ...bothOfInstalment,
  from: ['open'],
  harmless: true,
  input: z.strictObject({ note: long(2000) }),
  appends: ['mediation.instalment_reminded'],
  check: (_, input) => linted(input),
});

/**
 * It is not performed although urged: the parties are told of suit or, where it is enforceable, of enforcement (arts 31,
 * 32). The demands go on being handled: they had never ended, and their time had never stopped.
 */
export const recordBreach = defineAction('mediation.recordBreach', {
  ...bothOfAgreement,
  from: ['in_force'],
  input: z.strictObject({ told: told(), note: long(5000), files: files() }),
  appends: ['mediation.broken', 'core.issued', 'core.files_attached'],
  documents: ['mediation.performance_record'],
  blockers: (q) =>
    refuse('urge_first', !instalmentsOf(q).some(({ phase, urgedOn }) => phase === 'open' && urgedOn !== undefined)),
  check: (q, input) => [
    ...mustTell(isEnforceable(agreementOf(q)) ? 'enforcement' : 'lawsuit', input.told),
    ...linted(input),
  ],
});
