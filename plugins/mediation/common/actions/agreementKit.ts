import { type Act, blocker, fields, mayActFor, waiversIn, z } from '@lianxin/sdk/common';
import type { Agreement, Instalment } from '../Agreement.js';
import { AGREEMENT_REMEDIES, type AgreementRemedy } from '../agreementCodes.js';
import { mediationFold as fold } from '../mediationFold.js';
import { type Q, refuse } from './kit.js';

const agreement = { about: 'document', fold } as const;
const instalment = { about: 'item', fold } as const;
const HOST = { permission: 'mediation.host', unit: 'host' } as const;
const BOTH = { permission: 'mediation.record', unit: 'both' } as const;

/** On an agreement, for the unit that mediates, or for all who follow the matter; on one thing to be done for it. */
export const hostOfAgreement = { ...agreement, ...HOST };
export const bothOfAgreement = { ...agreement, ...BOTH };
export const bothOfInstalment = { ...instalment, ...BOTH };

export const agreementOf = ({ state, about }: Q): Agreement => state.agreements.get(about)!;
export const instalmentOf = ({ state, about }: Q): Instalment => state.instalments.get(about)!;
export const instalmentsOf = ({ state, about }: Q): readonly Instalment[] =>
  [...state.instalments.values()].filter((each) => each.agreement === about);

/** The agreement binds these persons. */
export const areBound = (q: Q, persons: readonly string[]) =>
  refuse('not_bound', !persons.every((one) => agreementOf(q).parties.includes(one)));

/** Whoever signs for others was authorised by each of them in writing to settle. */
export const mayAct = ({ state }: Q, by: string | undefined, persons: readonly string[], act: Act = 'settle') =>
  persons.every((one) => mayActFor(state.case, by ?? one, one, act)) ? [] : [blocker('core.not_authorised')];

/** What people are told of, for that the paths of the law stay open. */
export const told = () => z.array(fields.codes('mediation:codes.remedy', AGREEMENT_REMEDIES)).min(1);
export const mustTell = (remedy: AgreementRemedy, said: readonly AgreementRemedy[] | undefined) =>
  refuse(`tell_${remedy}`, !said?.includes(remedy));

const words = (input: unknown): readonly string[] =>
  typeof input === 'string' ? [input] : input && typeof input === 'object' ? Object.values(input).flatMap(words) : [];

/** No text of a step, wherever it stands in the form, may give up petitioning, review or going to court (domain 17.3). */
export const linted = (input: object) => waiversIn(...words(input));

/** What is to be done: by whom, until when, and if it is money how much. */
export const instalments = () =>
  z
    .array(
      z.strictObject({
        what: fields.line(500),
        by: fields.party(),
        due: fields.day(),
        amount: fields.cents().optional(),
      }),
    )
    .min(1)
    .max(60);
