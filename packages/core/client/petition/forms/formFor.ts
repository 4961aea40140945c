import { Annul, type dossier, petitionActions, Rebase, Redate, type UnitRow } from '@lianxin/core/common';
import type { FormSource } from '@lianxin/ui';
import type { z } from 'zod';
import type { OpenCase } from '../case/readCase.js';
import { adapted } from './adapted.js';

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

/** The form of an offered action: core's own fitted to the thing, a plugin's as the server sent it. */
export function formFor(
  facts: Facts,
  { action, form }: Pick<dossier.OfferedAction, 'action' | 'form'>,
): FormSource | undefined {
  const own = FORMS.get(action);
  return own ? adapted(action, own, facts) : form;
}
