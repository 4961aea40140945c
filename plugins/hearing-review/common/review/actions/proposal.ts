import { blocker, defineAction, fields, OUTCOMES, z } from '@lianxin/sdk/common';
import { PROPOSED } from '../codes.js';
import { andFit, lead, of, type Q, refuse, work } from './asking.js';

const { codes, long } = fields;

const HEARD: readonly string[] = ['applicant_heard', 'applicant_not_heard'];

function notExamined(q: Q) {
  const { examination, inquiries, suspendedBy } = of(q);
  return [
    ...refuse('not_examined', examination === undefined),
    ...refuse('not_heard', !inquiries.some(({ manner }) => HEARD.includes(manner))),
    ...refuse('still_suspended', suspendedBy.length > 0),
  ];
}

/** The office proposes an outcome; who decides on it follows from the outcome and the county's rules. */
export const proposeOutcome = defineAction('hearing-review.proposeOutcome', {
  ...work,
  from: ['accepted'],
  input: z.strictObject({
    outcome: codes('hearing-review:codes.proposed', PROPOSED),
    reasons: long(),
    redoDays: z
      .int()
      .min(1)
      .max(60)
      .meta({ when: { outcome: ['revoked_redo'] } })
      .optional(),
    outcomes: z
      .array(codes('outcome', OUTCOMES))
      .min(1)
      .max(100)
      .meta({ when: { outcome: ['changed'] } })
      .optional(),
  }),
  appends: ['hearing-review.outcome_proposed'],
  blockers: andFit(notExamined),
  check(q, { outcome, redoDays, outcomes }) {
    const { demands = [] } = q.state.case.documents.get(of(q).document) ?? {};
    return [
      ...refuse('redo_days', (outcome === 'revoked_redo') !== (redoDays !== undefined)),
      ...(outcome === 'changed' && outcomes?.length !== demands.length
        ? [blocker('hearing-review.outcome_each', { n: demands.length })]
        : []),
      ...refuse('outcomes_only_of_change', outcome !== 'changed' && outcomes !== undefined),
    ];
  },
});

/** The leader of the reviewing organ approves, or has it examined further; never who proposed it. */
export const decideProposal = defineAction('hearing-review.decideProposal', {
  ...lead,
  from: ['proposed'],
  notBy: 'hearing-review.outcome_proposed',
  input: z.strictObject({ approved: z.boolean(), note: long(5000).optional() }),
  appends: ['hearing-review.proposal_decided'],
  blockers: andFit((q) => refuse('committee_decides', of(q).proposal?.track === 'committee')),
  check: (_, { approved, note }) => refuse('say_why', !approved && !note),
});
