import { type Blocker, blocker, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { priorHandlers } from '../priorHandlers.js';

type Asked = Question<CaseState>;

/** What a review revoked is handled anew by somebody who had no part in it, unless the county says otherwise. */
export function notByWhoHandled({ state, about, entries, setting }: Asked, person: string): readonly Blocker[] {
  const redo = state.demands.get(about)?.redo;
  if (!redo || !setting<boolean>('review.redoDifferentHandler')) return [];
  const before = entries.filter((entry) => entry.seq < redo.seq);
  return priorHandlers(before, about).has(person) ? [blocker('core.redo_other_handler')] : [];
}

/** Whoever makes an opinion anew says what is different. */
export const redoMissing = ({ state }: Asked, demands: readonly string[], changed?: string): readonly Blocker[] =>
  !changed && demands.some((id) => state.demands.get(id)?.redo) ? [blocker('core.say_what_changed')] : [];
