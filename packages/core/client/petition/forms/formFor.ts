import { Annul, type dossier, petitionActions, Rebase, Redate, type UnitRow } from '@lianxin/core/common';
import { type FieldFit, type Fit, type FormFit, type FormSource, fitForm, type Offering } from '@lianxin/ui';
import type { z } from 'zod';
import type { OpenCase } from '../case/readCase.js';
import { adapted, widened } from './adapted.js';

/** What a form may start from: the case, the thing the action is about, and the units of the county. */
export interface Facts {
  readonly open: OpenCase;
  readonly about: string;
  readonly units: readonly UnitRow[];
}

const FORMS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...Object.values(petitionActions).flatMap((each): [string, z.ZodType][] =>
    typeof each === 'object' && 'kind' in each && each.kind === 'action' ? [[each.id, each.form as z.ZodType]] : [],
  ),
  ['core.annul', Annul],
  ['core.redate', Redate],
  ['core.rebase', Rebase],
]);

/**
 * The form of an offered action: core's own and those of a plugin with a browser half fitted to the thing, another's as
 * the server sent it.
 */
export function formFor(
  facts: Facts,
  { action, form }: Pick<dossier.OfferedAction, 'action' | 'form'>,
  { actions, fits = [] }: Offering = { actions: [] },
): FormSource | undefined {
  const own = FORMS.get(action);
  if (own) return adapted(action, own, facts);
  const declared = actions.find(({ id }) => id === action)?.form ?? form;
  const fit = fits.find(([id]) => id === action)?.[1];
  return declared && widened(fit ? fitForm(declared, fit(facts)) : declared);
}

/** How the form of an action differs for the thing it is about; a field it does not ask for does not compile. */
export const fit = <I>(
  action: { readonly id: string; readonly form: z.ZodType<I> },
  fields: (facts: Facts) => { readonly [F in keyof I]?: FieldFit },
): Fit => [action.id, fields as (facts: Facts) => FormFit];
