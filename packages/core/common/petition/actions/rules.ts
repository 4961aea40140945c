import { blocker, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { redactionBlockers } from './redactionRules.js';

type Asked = Question<CaseState>;

/** Reasons that actions of several areas share. */
export const kindIs = ({ state, about }: Asked, kind: string, code: string) =>
  state.demands.get(about)?.kind === kind ? [] : [blocker(code)];

export const isAppeal = (q: Asked) => kindIs(q, 'appeal_request', 'core.only_appeals');

/** A report on an official has routes of its own (art 30); what is sealed goes no ordinary way, whatever it is called. */
export const isReport = ({ state, about, sealed }: Asked) =>
  sealed || state.demands.get(about)?.kind === 'report' ? [blocker('core.report_route_only')] : [];

/** The chief sorts; the clerk only where the county says so. What was redacted waits until it is checked. */
export const maySort = (q: Asked) => [
  ...redactionBlockers(q),
  ...(q.actor.permissions.has('core.decideObjection') || q.setting<boolean>('sort.byClerk')
    ? []
    : [blocker('core.sort_is_chiefs')]),
];
