import { z } from 'zod';
import { LOCAL_FINAL_GROUNDS, type LocalFinalGround } from '../../directory/settings.js';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import { clockId } from '../../dossier/foldClocks.js';
import type { CaseState } from '../CaseState.js';
import { petitionFold } from '../petitionFold.js';
import { codes, files, long, papers } from './fields.js';

type Asked = Question<CaseState>;

/** The opinion reached everybody, nobody asked for a review, and the last day of each has passed. */
function windowsLapsed({ state, about, clocks, due, on }: Asked): boolean {
  const document = state.documents.get(state.demands.get(about)?.document ?? '');
  if (document?.phase !== 'served' || Object.keys(document.reviews).length) return false;
  return document.parties.every((party) => {
    const window = clocks.get(clockId('review.request', document.id, party));
    const last = window && due(window);
    return last !== undefined && on > last;
  });
}

/** What must be so in the case before a ground of the local rules can be found. */
const HOLDS: Record<LocalFinalGround, (q: Asked) => boolean> = {
  agreement: ({ state, about }) => state.demands.get(about)?.end === 'settled',
  window_lapsed: windowsLapsed,
  deceased: ({ state, about }) => state.demands.get(about)?.end === 'deceased',
};

/**
 * That a matter is final by a ground of the local rules (domain 6.7), found by a person with reasons. By the Regulations
 * it becomes final through re-examination alone (art 36). It is said of the matter, never of a person.
 */
export const recordFinality = defineAction('core.recordFinality', {
  about: 'demand',
  permission: 'core.recordFinality',
  unit: 'office',
  from: ['ended'],
  input: z.strictObject({ ground: codes('finalGround', LOCAL_FINAL_GROUNDS), reason: long(5000), files: papers() }),
  fold: petitionFold,
  appends: ['core.finality_recorded', 'core.files_attached'],
  blockers: ({ state, about, setting }) => [
    ...(state.demands.get(about)?.kind === 'appeal_request' ? [] : [blocker('core.only_appeals')]),
    ...(state.demands.get(about)?.final ? [blocker('core.already_final')] : []),
    ...(setting<readonly string[]>('finality.localGrounds').length ? [] : [blocker('core.no_local_finality')]),
  ],
  check: (q, { ground }) => [
    ...(q.setting<readonly string[]>('finality.localGrounds').includes(ground)
      ? []
      : [blocker('core.ground_not_local')]),
    ...(HOLDS[ground](q) ? [] : [blocker(`core.final_not_${ground}`)]),
  ],
});

/**
 * Facts or reasons said to be new after finality: a person examines them and says why they are, or are not. Accepted, the
 * matter is worked on again. Decided a second time, it is by another person.
 */
export const decideNewFacts = defineAction('core.decideNewFacts', {
  about: 'demand',
  permission: 'core.decideNewFacts',
  unit: 'office',
  notBy: 'core.new_facts_decided',
  input: z.strictObject({ accepted: z.boolean(), said: long(5000), reason: long(5000), files: files() }),
  fold: petitionFold,
  appends: ['core.new_facts_decided', 'core.reopened', 'core.files_attached'],
  blockers: ({ state, about }) => (state.demands.get(about)?.final ? [] : [blocker('core.not_final')]),
});
