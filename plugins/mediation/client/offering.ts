import { allOf, type FormFacts, fit, HIDDEN, type Offering, oneOf } from '@lianxin/sdk/client';
import { mayActFor } from '@lianxin/sdk/common';
import { type Agreement, actions, foldAgreements, foldMediations, type Mediation, rulesOf } from '../common/index.js';
import { ON_AGREEMENT } from './AgreementItem.js';

const MAY_HOST = Object.values(rulesOf).flatMap(({ hosts }) => hosts);

const find = ({ open, about }: FormFacts): Partial<Mediation> => foldMediations(open.entries).get(about) ?? {};

const agreementOf = ({ open, about }: FormFacts): Agreement => foldAgreements(open.entries).agreements.get(about)!;

/** All of it, unless they agree on a part. */
const agreed = (facts: FormFacts) => {
  const { demands = [], parties = [] } = find(facts);
  return { demands: allOf(demands), parties: allOf(parties) };
};

/** Those who may host, the demands that are as far as this one, and everybody who still belongs to the case. */
const opening = ({ open: { state }, about, units }: FormFacts) => {
  const demand = state.demands.get(about);
  const alike = [...state.demands.values()].filter(
    (d) => d.id !== about && d.kind === demand?.kind && d.phase === demand?.phase && d.unit === demand?.unit,
  );
  const committees = units.filter(({ kind }) => kind === 'mediation');
  return {
    way: { default: 'people' },
    host: {
      not: units.filter(({ kind }) => !MAY_HOST.includes(kind)).map(({ id }) => id),
      ...(committees.length === 1 && { default: committees[0]!.id }),
    },
    also: alike.length ? { among: alike.map((d) => d.id) } : HIDDEN,
    parties: allOf([...state.parties.values()].filter((p) => !p.left).map((p) => p.id)),
  };
};

/** Whoever holds an authority to do this for somebody else; where nobody does, each speaks for himself. */
const speakers = ({ open: { state } }: FormFacts, act: 'consent' | 'settle') => {
  const ids = [...state.parties.keys()];
  const holders = ids.filter((one) => ids.some((other) => other !== one && mayActFor(state, one, other, act)));
  return holders.length ? { among: holders } : HIDDEN;
};

/** How the case page offers what may be done with mediations. */
export const offering: Offering = {
  actions: Object.values(actions),
  first: [
    'consent',
    'accept',
    'sign',
    'draftAgreement',
    'holdSession',
    'planSession',
    'nameMediators',
    'performInstalment',
    'recordCourtStep',
    'recordNotaryStep',
    'reportResult',
    'recordReturnVisit',
  ].map((name) => `mediation.${name}`),
  last: [
    'propose',
    'takeOver',
    'refuse',
    'invite',
    'cancelSession',
    'extend',
    'recordFacts',
    'goOnWithout',
    'handOver',
    'applyConfirmation',
    'applyNotarisation',
    'recordRegret',
    'withdrawAgreement',
    'recordBreach',
    'decline',
    'end',
    'addToFile',
    'makeFile',
  ].map((name) => `mediation.${name}`),
  elsewhere: ON_AGREEMENT,
  beyond: [
    'mediation.only_appeals',
    'mediation.already_mediated',
    'mediation.needs_no_acceptance',
    'mediation.already_consented',
    'mediation.nothing_planned',
    'mediation.nobody_awaited',
    'mediation.was_agreed',
    'mediation.not_entrusted',
    'mediation.oral_not_enough',
    'mediation.needs_no_confirmation',
    'mediation.not_applied',
    'mediation.already_applied',
    'mediation.already_at_notary',
    'mediation.not_at_notary',
  ],
  fits: [
    fit(actions.propose, opening),
    fit(actions.takeOver, opening),
    fit(actions.consent, (facts) => {
      const { parties = [], consents = {} } = find(facts);
      const awaited = parties.filter((party) => !consents[party]);
      return {
        parties: { among: awaited, ...(awaited.length === 1 && { default: awaited }) },
        by: speakers(facts, 'consent'),
      };
    }),
    fit(actions.goOnWithout, (facts) => {
      const { parties = [], consents = {} } = find(facts);
      return { without: allOf(parties.filter((party) => !consents[party])) };
    }),
    fit(actions.handOver, (facts) => ({
      scope: { default: find(facts).scope },
      by: speakers(facts, 'consent'),
      host: { not: facts.units.filter(({ kind }) => !MAY_HOST.includes(kind)).map(({ id }) => id) },
    })),
    fit(actions.invite, (facts) => ({ by: speakers(facts, 'consent') })),
    fit(actions.extend, (facts) => ({ by: speakers(facts, 'consent') })),
    fit(actions.nameMediators, () => ({ chosen: { default: 'designated' } })),
    fit(actions.planSession, (facts) => ({ apart: { among: find(facts).parties ?? [] } })),
    fit(actions.holdSession, (facts) => ({ apart: { among: find(facts).parties ?? [] } })),
    fit(actions.refusal, (facts) => ({ party: oneOf(find(facts).parties ?? []) })),
    fit(actions.draftAgreement, agreed),
    fit(actions.recordOralAgreement, (facts) => ({ ...agreed(facts), by: speakers(facts, 'settle') })),
    fit(actions.recordFacts, (facts) => ({ parties: allOf(find(facts).parties ?? []) })),
    fit(actions.sign, (facts) => {
      const { parties, mediators, signatures } = agreementOf(facts);
      const left = (who: readonly string[]) => who.filter((one) => !signatures[one]);
      const by = speakers(facts, 'settle');
      return { parties: { among: left(parties) }, by, mediator: oneOf(left(mediators)) };
    }),
    ...[actions.withdrawAgreement, actions.recordRegret].map((action) =>
      fit(action as typeof actions.recordRegret, (facts) => ({ party: oneOf(agreementOf(facts).parties) })),
    ),
    ...[actions.applyConfirmation, actions.applyNotarisation].map((action) =>
      fit(action as typeof actions.applyNotarisation, (facts) => ({ applicants: allOf(agreementOf(facts).parties) })),
    ),
    fit(actions.recordReturnVisit, (facts) => ({ parties: allOf(agreementOf(facts).parties) })),
  ],
};
