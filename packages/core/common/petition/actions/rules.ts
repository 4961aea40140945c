import { blocker, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';

type Asked = Question<CaseState>;

/** Reasons that actions of several areas share. */
export const kindIs = ({ state, about }: Asked, kind: string, code: string) =>
  state.demands.get(about)?.kind === kind ? [] : [blocker(code)];

export const isAppeal = (q: Asked) => kindIs(q, 'appeal_request', 'core.only_appeals');

/** A report on an official has routes of its own (art 30). */
export const isReport = ({ state, about }: Asked) =>
  state.demands.get(about)?.kind === 'report' ? [blocker('core.report_route_only')] : [];

/** The chief sorts; the clerk only where the county says so. */
export const maySort = (q: Asked) =>
  q.actor.permissions.has('core.decideObjection') || q.setting<boolean>('sort.byClerk')
    ? []
    : [blocker('core.sort_is_chiefs')];
