import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState, Demand } from '../CaseState.js';
import { PETITIONING, SIMPLE_GROUNDS, SIMPLE_OUTCOMES } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, long } from './fields.js';

type Asked = Question<CaseState>;
type Excluded = (state: CaseState, demand: Demand) => boolean;

const petitioners = (state: CaseState) =>
  [...state.parties.values()].filter((p) => !p.left && PETITIONING.includes(p.role));

/** What is never handled simply and shows in the case itself, with the reason one is told. */
const EXCLUDED: readonly (readonly [code: string, excluded: Excluded])[] = [
  ['core.only_appeals', (_, demand) => demand.kind !== 'appeal_request'],
  ['core.simple_not_assigned', (s, demand) => s.transfers.get(demand.transfer ?? '')?.way === 'assign'],
  ['core.simple_first_only', (s) => s.filings.length > 1 || s.origin !== 'registered' || s.replies.length > 0],
  ['core.simple_not_joint', (s) => petitioners(s).length > 1 || (s.concerned ?? 1) > 1],
  [
    'core.simple_one_body',
    (s, demand) => [...s.demands.values()].some((d) => d.phase !== 'ended' && d.unit !== demand.unit),
  ],
];

/**
 * Simple handling (简易办理) of a first petition, decided by the competent organ when it accepts. What the case cannot
 * show, the person declares. The 60 days run beside.
 */
export const acceptSimplified = defineAction('core.acceptSimplified', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred'],
  input: z.strictObject({
    ground: codes('simpleGround', SIMPLE_GROUNDS),
    /** Not likely refused, in no other procedure and fit for none, neither major nor complex. */
    declared: z.boolean(),
    note: long(2000).optional(),
    /** How the petitioner agreed to be told by word of mouth; without it the notice is written. */
    oralConsent: long(2000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.accepted', 'core.issued'],
  documents: ['acceptance_notice'],
  blockers: ({ state, about }: Asked) => {
    const demand = state.demands.get(about)!;
    return EXCLUDED.filter(([, excluded]) => excluded(state, demand)).map(([code]) => blocker(code));
  },
  check: (_, { declared }) => (declared ? [] : [blocker('core.simple_declare')]),
});

const simplyOnly = ({ state, about }: Asked) =>
  state.demands.get(about)?.simplified ? [] : [blocker('core.not_simplified')];

/** A simple answer by word of mouth, to who agreed to it; who wants it in writing gets the ordinary procedure. */
export const answerOrally = defineAction('core.answerOrally', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted'],
  input: z.strictObject({
    outcome: codes('simpleOutcome', SIMPLE_OUTCOMES),
    text: long(),
    /** How the petitioner agreed, by whom it was heard. */
    consent: long(2000),
  }),
  fold: petitionFold,
  appends: ['core.answered_orally'],
  blockers: simplyOnly,
});

/**
 * It has become complex, must be refused, or the petitioner wants it in writing after all: the ordinary procedure, with
 * the 60 days counted from the first acceptance.
 */
export const convertToOrdinary = defineAction('core.convertToOrdinary', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted', 'ended'],
  input: z.strictObject({ reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.converted_to_ordinary'],
  blockers: (q) => {
    const demand = q.state.demands.get(q.about);
    if (demand?.end && demand.end !== 'answered_orally') return [blocker('core.demand_over')];
    return [...simplyOnly(q), ...(q.state.status === 'closed' ? [blocker('core.reopen_first')] : [])];
  },
});
