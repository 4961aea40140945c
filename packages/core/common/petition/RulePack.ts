import type { Day } from '@lianxin/base';
import type { Whose } from '../directory/settings.js';
import type { Branch, DemandEnd, DocumentKind, NotAcceptedGround } from './codes.js';

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

/** What a paper is in law. */
export interface PaperRule {
  readonly article: string;
  /** Owed to persons, each of whom must be served; otherwise a paper between organs, or kept with the case. */
  readonly served: boolean;
  /** Carries a number of the organ's own. */
  readonly numbered: boolean;
  /** The end of the demands it answers, once everybody it is for was served. */
  readonly ends?: DemandEnd;
  /** Tells the petitioner in writing by which path the matter goes (art 23). */
  readonly tellsPath?: true;
}

/** A law as data, in one version: what counts from the day it is in force. Entries keep the rule they were made under. */
export interface RulePack<L extends string = string> {
  readonly id: string;
  readonly v: number;
  readonly inForce: Day;
  readonly limits: Readonly<Record<L, LimitRule>>;
  readonly branches: Readonly<Record<Branch, BranchRule>>;
  readonly papers: Readonly<Record<DocumentKind, PaperRule>>;
  /** Closed lists of grounds, each with its article or articles (`35,36`). */
  readonly grounds: { readonly notAccepted: Readonly<Record<NotAcceptedGround, string>> };
}
