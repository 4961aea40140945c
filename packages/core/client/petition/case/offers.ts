import type { dossier, UnitRow } from '@lianxin/core/common';
import type { OfferedAction } from '@lianxin/ui';
import { formFor } from '../forms/formFor.js';
import type { OpenCase } from './readCase.js';

type Offered = dossier.OfferedAction;

/** Corrections are offered beside the entry or clock they correct. */
const CORRECTIONS = ['core.annul', 'core.redate', 'core.rebase'];

/** The corrections that may be made now. */
export const correctionsOf = (offered: readonly Offered[]): readonly string[] =>
  offered.filter(({ action, blockers }) => CORRECTIONS.includes(action) && blockers.length === 0).map((o) => o.action);

/** Reasons that nothing on this page will change: who acts, for which unit, how far the thing is. */
const BEYOND = ['core.no_permission', 'core.not_your_unit', 'core.not_in_this_state'];

/** The step that moves a thing on comes first; what can always be done, last. */
const FIRST = [
  'transfer',
  'accept',
  'draftOpinion',
  'signOpinion',
  'serve',
  'decideKind',
  'answerSuggestion',
  'passReport',
];
const LAST = [
  'investigate',
  'nameHandler',
  'addParty',
  'addNote',
  'addFiles',
  'recordDeath',
  'withdraw',
  'removeParty',
];

/**
 * What may be done, by the thing it is about. For the case as a whole every action with its reason; beside a single
 * thing only what may be done now, or what stands in the way can be put right.
 */
export function offersOf(
  open: OpenCase | undefined,
  offered: readonly Offered[],
  units: readonly UnitRow[],
): ReadonlyMap<string, readonly OfferedAction[]> {
  const offers = new Map<string, OfferedAction[]>();
  if (!open) return offers;
  for (const each of offered.toSorted((a, b) => rank(a) - rank(b))) {
    const { action, about, blockers } = each;
    if (CORRECTIONS.includes(action)) continue;
    if (about !== open.view.dossier && blockers.some(({ code }) => BEYOND.includes(code))) continue;
    const form = formFor({ open, about, units }, each);
    if (form) offers.set(about, [...(offers.get(about) ?? []), { action, about, blockers, form }]);
  }
  return offers;
}

function rank({ action, blockers }: Offered): number {
  const name = action.slice(action.indexOf('.') + 1);
  const [first, last] = [FIRST.indexOf(name), LAST.indexOf(name)];
  const place = first >= 0 ? first - FIRST.length : last >= 0 ? last + 1 : 0;
  // Among greyed ones those whose reason one can do something about stand before the rest.
  return place + (blockers.some(({ code }) => BEYOND.includes(code)) ? 1000 : 0);
}
