import type { Day } from '@lianxin/base';
import type { Whose } from '../directory/settings.js';
import type { Branch, NotAcceptedGround } from './codes.js';

/** How a limit is counted. */
export interface LimitRule {
  /** Days the law gives; the county's setting may give the organ fewer. 0: a person sets the day, case by case. */
  readonly n: number;
  readonly unit: 'calendar' | 'working';
  /** The county's setting that may shorten it. */
  readonly setting?: string;
  /** Article; `D` where the law is silent and the county decides. */
  readonly article: string;
  /** Whose time it is. A petitioner's is never shortened. */
  readonly whose: Whose;
}

/** What a branch of art 31 is. */
export interface BranchRule {
  readonly article: string;
  /** Whether the organ's opinion in it can be reviewed and re-examined inside petitioning (arts 35, 36). */
  readonly reviewed: boolean;
}

/** A law as data, in one version: what counts from the day it is in force. Entries keep the rule they were made under. */
export interface RulePack<L extends string = string> {
  readonly id: string;
  readonly v: number;
  readonly inForce: Day;
  readonly limits: Readonly<Record<L, LimitRule>>;
  readonly branches: Readonly<Record<Branch, BranchRule>>;
  /** Closed lists of grounds, each with its article or articles (`35,36`). */
  readonly grounds: { readonly notAccepted: Readonly<Record<NotAcceptedGround, string>> };
}
