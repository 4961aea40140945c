import type { UnitKind } from '@lianxin/sdk/common';
import type { Scope, Way } from './codes.js';

/** What differs between the three mediations; everything else is one skeleton (Regulations art 37; domain 8.4). */
export interface TypeRules {
  /** The article it rests on, as clocks and papers name it. */
  readonly article: string;
  readonly hosts: readonly UnitKind[];
  /** The disputes it is open to (domain 8.2). */
  readonly scopes: readonly Scope[];
  /** The host decides whether it accepts, in a limit of its own, before anything begins. */
  readonly decidesAcceptance: boolean;
  /** Whoever handles the demand may mediate it: the organ itself does (Regulations art 33). */
  readonly byHandler: boolean;
  /** An oral agreement counts, once the mediator wrote it down (People's Mediation Law art 28). */
  readonly oralAgreement: boolean;
  /** The seal of the host belongs to a written agreement (art 29). */
  readonly sealed: boolean;
  /** The parties may have the agreement confirmed by a court (art 33); a court's own needs none. */
  readonly confirmable: boolean;
}

const CIVIL = ['between_citizens', 'citizen_and_organisation', 'organ_civil', 'other_lawful'] as const;

export const rulesOf: Readonly<Record<Way, TypeRules>> = {
  people: {
    article: 'pml2010.17',
    hosts: ['mediation'],
    scopes: CIVIL,
    decidesAcceptance: false,
    byHandler: false,
    oralAgreement: true,
    sealed: true,
    confirmable: true,
  },
  /** Within the organ's discretion, and in writing (Regulations art 33). */
  administrative: {
    article: 'regs2022.33',
    hosts: ['bureau', 'township', 'government', 'institution'],
    scopes: [...CIVIL, 'organ_discretion', 'reserved'],
    decidesAcceptance: true,
    byHandler: true,
    oralAgreement: false,
    sealed: true,
    confirmable: true,
  },
  judicial: {
    article: 'cpl.96',
    hosts: ['judicial'],
    scopes: [...CIVIL, 'litigation_open', 'reserved'],
    decidesAcceptance: false,
    byHandler: false,
    oralAgreement: false,
    sealed: false,
    confirmable: false,
  },
};
