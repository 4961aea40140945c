import { allOf, type FormFacts, fit, HIDDEN, type Offering, oneOf } from '@lianxin/sdk/client';
import { actions, foldMediations, type Mediation, rulesOf } from '../common/index.js';

const MAY_HOST = Object.values(rulesOf).flatMap(({ hosts }) => hosts);

const find = ({ open, about }: FormFacts): Partial<Mediation> => foldMediations(open.entries).get(about) ?? {};

/** How the case page offers what may be done with mediations. */
export const offering: Offering = {
  actions: Object.values(actions),
  first: [
    'consent',
    'accept',
    'sign',
    'holdSession',
    'draftAgreement',
    'nameMediators',
    'recordPerformance',
    'applyConfirmation',
    'recordConfirmation',
  ].map((name) => `mediation.${name}`),
  last: ['propose', 'invite', 'extend', 'goOnWithout', 'handOver', 'decline', 'refuse', 'end'].map(
    (name) => `mediation.${name}`,
  ),
  beyond: [
    'mediation.only_appeals',
    'mediation.already_mediated',
    'mediation.needs_no_acceptance',
    'mediation.not_entrusted',
  ],
  fits: [
    fit(actions.propose, ({ open: { state }, about, units }) => {
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
    }),
    fit(actions.consent, (facts) => {
      const { parties = [], consents = {} } = find(facts);
      return { parties: allOf(parties.filter((party) => !consents[party])) };
    }),
    fit(actions.goOnWithout, (facts) => {
      const { parties = [], consents = {} } = find(facts);
      return { without: allOf(parties.filter((party) => !consents[party])) };
    }),
    fit(actions.refusal, (facts) => ({ party: oneOf(find(facts).parties ?? []) })),
    fit(actions.sign, (facts) => {
      const { parties = [], agreement } = find(facts);
      return { party: { among: parties.filter((party) => !agreement?.signatures[party]) } };
    }),
    fit(actions.applyConfirmation, (facts) => ({ applicants: allOf(find(facts).parties ?? []) })),
  ],
};
