import { blocker, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';

type Asked = Pick<Question<CaseState>, 'state' | 'actor'>;

/** What was redacted is sorted by the two who know the whole of it, once it is checked. */
export const othersSort = ({ state: { redaction }, actor }: Asked) =>
  redaction && ![redaction.by, redaction.checker].includes(actor.person) ? [blocker('core.redacted_sorted_by')] : [];

/** Nothing goes out before the copies were checked. */
export const unchecked = ({ state: { redaction } }: Asked) =>
  redaction?.checked === false ? [blocker('core.redaction_unchecked')] : [];

export const redactionBlockers = (q: Asked) => [...othersSort(q), ...unchecked(q)];
