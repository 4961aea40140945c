import type { FormFit } from '../form/fitForm.js';
import type { FormSource } from '../form/formOf.js';

/** How pages offer actions of a plugin beside the things they are about: in which order, with which forms. */
export interface Offering {
  /** Their declarations, which are their forms. */
  readonly actions: readonly { readonly id: string; readonly form: FormSource }[];
  /** Those that move a thing on, in their order: they stand first. */
  readonly first?: readonly string[];
  /** What can always be done and is seldom meant: last, in their order, and never the main button. */
  readonly last?: readonly string[];
  /** Codes of reasons that nothing on the page will change. What is refused for one of them is not shown at all. */
  readonly beyond?: readonly string[];
  /** What a part of the page offers itself, by `<ThingActions only>`: it does not stand with the thing once more. */
  readonly elsewhere?: readonly string[];
  /** How their forms differ for the thing they are about. */
  readonly fits?: readonly Fit[];
}

/** How the form of one action differs: made with `fit`, which knows its fields. */
// biome-ignore lint/suspicious/noExplicitAny: what a form may start from is the page's affair
export type Fit = readonly [action: string, fit: (facts: any) => FormFit];
