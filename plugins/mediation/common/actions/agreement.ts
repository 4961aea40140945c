import { defineAction, fields, PETITIONING, z } from '@lianxin/sdk/common';
import { overlapping } from '../Agreement.js';
import { rulesOf } from '../rulesOf.js';
import { areBound, bothOfAgreement, instalments, linted, mayAct, mustTell, told } from './agreementKit.js';
import { host, noMediator, of, type Q, refuse } from './kit.js';

const { files, id, long, party } = fields;

const demands = () => z.array(id()).min(1).max(100).meta({ widget: 'demands' });
interface Scope {
  readonly demands: readonly string[];
  readonly parties: readonly string[];
  readonly instalments: readonly { readonly by: string; readonly due: string }[];
}

/** What of the mediation is agreed, by whom: both sides, all of it or a part. */
function checkScope(q: Q, scope: Scope) {
  const { id: mediation, demands: all } = of(q);
  const sides = new Set(scope.parties.map((one) => PETITIONING.includes(q.state.case.parties.get(one)!.role)));
  const before = overlapping(q.state, scope);
  const replaces = before.every(
    (a) =>
      a.demands.every((one) => scope.demands.includes(one)) && a.parties.every((one) => scope.parties.includes(one)),
  );
  return [
    ...refuse('not_mediated', !scope.demands.every((one) => all.includes(one))),
    ...refuse('two_sides', sides.size < 2),
    ...refuse(
      'already_agreed',
      before.some((a) => a.mediation === mediation),
    ),
    ...refuse('replace_whole', !replaces),
    ...refuse('who_performs', !scope.instalments.every(({ by }) => scope.parties.includes(by))),
    ...refuse('due_passed', !scope.instalments.every(({ due }) => due >= q.on)),
  ];
}

const takePart = (q: Q, persons: readonly string[]) =>
  refuse('not_taking_part', !persons.every((one) => of(q).parties.includes(one)));

/** In writing, with everything art 29 names: parties, facts, disputed points, responsibility, terms, manner and time. */
export const draftAgreement = defineAction('mediation.draftAgreement', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({
    agreement: id(),
    demands: demands(),
    parties: fields.parties(),
    facts: long(),
    disputed: long(),
    responsibility: long(),
    terms: long(),
    manner: long(5000),
    instalments: instalments(),
  }),
  appends: ['mediation.file_numbered', 'mediation.agreement_drafted', 'mediation.instalment_set'],
  blockers: noMediator,
  check: (q, input) => {
    const strange = takePart(q, input.parties);
    return strange.length ? strange : [...checkScope(q, input), ...linted(input)];
  },
});

/** By word of mouth, recorded by the mediator; it takes effect as it is made (arts 28, 30). */
export const recordOralAgreement = defineAction('mediation.recordOralAgreement', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({
    agreement: id(),
    demands: demands(),
    parties: fields.parties(),
    /** Who agreed for them, where not they themselves. */
    by: party().optional(),
    terms: long(),
    instalments: instalments(),
    files: files(),
  }),
  appends: [
    'mediation.file_numbered',
    'mediation.agreement_drafted',
    'mediation.instalment_set',
    'mediation.took_effect',
    'mediation.concluded',
    'core.settled',
    'core.issued',
    'core.files_attached',
  ],
  documents: ['mediation.oral_agreement'],
  blockers: (q) => [...refuse('oral_not_enough', !rulesOf[of(q).way].oralAgreement), ...noMediator(q)],
  check: (q, input) => {
    const strange = takePart(q, input.parties);
    return strange.length
      ? strange
      : [...checkScope(q, input), ...mayAct(q, input.by, input.parties), ...linted(input)];
  },
});

/** What nobody disputes is written down where everybody agrees to that, whether or not they come to terms. */
export const recordFacts = defineAction('mediation.recordFacts', {
  ...host,
  from: ['running', 'signing'],
  harmless: true,
  input: z.strictObject({ facts: long(), parties: fields.parties(), files: files() }),
  appends: ['mediation.facts_recorded', 'core.files_attached'],
  blockers: noMediator,
  check: (q, input) => [
    ...refuse('all_must_agree', !of(q).parties.every((one) => input.parties.includes(one))),
    ...linted(input),
  ],
});

/** A party steps back before the last signature: there is no agreement, and one may go on to mediate or end it. */
export const withdrawAgreement = defineAction('mediation.withdrawAgreement', {
  ...bothOfAgreement,
  from: ['signing'],
  input: z.strictObject({ party: party(), note: long(2000) }),
  appends: ['mediation.agreement_withdrawn'],
  check: (q, input) => [...areBound(q, [input.party]), ...linted(input)],
});

/**
 * A party regrets it after the last signature: it binds. He is told that he may go to court over it and, if all of them
 * wish, mediate anew; that takes their own application.
 */
export const recordRegret = defineAction('mediation.recordRegret', {
  ...bothOfAgreement,
  from: ['in_force'],
  harmless: true,
  input: z.strictObject({ party: party(), told: told(), note: long(2000) }),
  appends: ['mediation.regretted'],
  check: (q, input) => [
    ...areBound(q, [input.party]),
    ...mustTell('lawsuit', input.told),
    ...mustTell('new_mediation', input.told),
    ...linted(input),
  ],
});
