import { allOf, type FormFacts, fit, type Offering, oneOf } from '@lianxin/sdk/client';
import { hearingActions as a, CONCLUSIONS, type Hearing } from '../../common/index.js';
import { proceedingsOf } from '../proceedingsOf.js';

const find = ({ open, about }: FormFacts): Hearing | undefined => proceedingsOf(open).hearings.get(about);
const taking = ({ open }: FormFacts, ...roles: readonly string[]): readonly string[] =>
  [...open.state.parties.values()].flatMap((p) => (!p.left && roles.includes(p.role) ? [p.id] : []));
const petitioners = (facts: FormFacts) => taking(facts, 'petitioner', 'member', 'representative');
const wide = { wide: true } as const;

/** What the recorder does at the table stands on the page of the session; the rest beside the hearing. */
const AT_TABLE = [a.openHearing, a.recordStep, a.deliberate, a.signMinutes, a.closeHearing].map(({ id }) => id);

/** How what may be done with a hearing is offered: what moves it on first. */
export const hearingOffering: Offering = {
  actions: Object.values(a),
  first: [
    a.decideHearing,
    a.answerHearingInquiry,
    a.namePanel,
    a.setHearingDay,
    a.reportHearing,
    a.decidePublication,
  ].map(({ id }) => id),
  last: [
    a.tellHearingRight,
    a.applyForHearing,
    a.proposeHearing,
    a.requireHearing,
    a.askPrivateHearing,
    a.seatReserve,
    a.takeOverRecord,
    a.postponeHearing,
    a.recordAbsence,
    a.closeHearingInquiry,
    a.withdrawHearing,
    a.explainDeparture,
    a.proposePublication,
  ].map(({ id }) => id),
  beyond: [
    'hearing-review.only_appeals',
    'hearing-review.nothing_decided',
    'hearing-review.hearing_open',
    'hearing-review.initiator_off',
    'hearing-review.not_deciding',
    'hearing-review.right_told',
    'hearing-review.no_conclusion',
    'hearing-review.nothing_proposed',
    'hearing-review.published_already',
    'hearing-review.not_theirs',
    'hearing-review.absence_not_waiver',
    'hearing-review.is_recorder',
    'hearing-review.recorder_sits',
    'hearing-review.inquiry_runs',
    'hearing-review.privacy_known',
  ],
  elsewhere: AT_TABLE,
  fits: [
    fit(a.applyForHearing, (facts) => ({ parties: allOf(petitioners(facts)) })),
    fit(a.answerHearingInquiry, (facts) => {
      const { parties = [], agreed = [] } = find(facts) ?? {};
      return { party: oneOf(parties.filter((one) => !agreed.includes(one))) };
    }),
    fit(a.askPrivateHearing, (facts) => ({
      party: oneOf(petitioners(facts).filter((one) => !find(facts)?.privacy.includes(one))),
    })),
    fit(a.decideHearing, () => ({ held: { default: true }, openness: { default: 'public' } })),
    fit(a.withdrawHearing, (facts) => ({ parties: allOf(find(facts)?.parties ?? []) })),
    fit(a.deliberate, (facts) => ({
      conclusion: { enum: CONCLUSIONS[find(facts)?.stage ?? 'handling'], ...wide },
      votes: { widget: 'hearing-review.votes', among: find(facts)?.panel?.members ?? [], ...wide },
    })),
  ],
};
