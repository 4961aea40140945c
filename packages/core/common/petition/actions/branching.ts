import { LIMIT_UNITS } from '@lianxin/calendar';
import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import { isUnknown, openWays, takenWay } from '../branchingSteps.js';
import type { CaseState } from '../CaseState.js';
import { BRANCHES, GUIDE_WAYS, LED_BRANCHES } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { codes, day, files, id, line, long, party } from './fields.js';
import { isAppeal, isReport, maySort } from './rules.js';

const code = () => z.string().regex(/^[a-z][a-z0-9_.]{0,39}$/);

/**
 * A limit of a way with the answers to its question: the days on which the event may have happened, two where the
 * person hesitates between them, none where nobody knows. `name`: the event in words, as the notice prints it.
 */
export const AnsweredCount = z.strictObject({
  event: code(),
  name: line(200),
  n: z.int().min(1).max(36_500),
  unit: z.enum(LIMIT_UNITS),
  days: z.array(day()).max(2),
});
export type AnsweredCount = z.infer<typeof AnsweredCount>;
const counts = () => z.array(AnsweredCount).max(3);

/** A lawful way to offer: taken from a sector pack (`line`) or typed. Without limits, one asks there until when. */
export const OfferedWay = z.strictObject({
  id: id(),
  line: z
    .string()
    .regex(/^[a-z][a-z0-9_.]*@\d+:[a-z][a-z0-9_.]*$/)
    .max(80)
    .optional(),
  organ: line(),
  procedure: line(300),
  basis: line(500),
  howTo: long(2000).optional(),
  bring: long(1000).optional(),
  remedy: long(1000).optional(),
  note: long(1000).optional(),
  counts: counts(),
  /** The days were read back to the person who gave them. */
  readBack: z.boolean(),
});
export type OfferedWay = z.infer<typeof OfferedWay>;

/** A decision on the branch: who approved it, and why an earlier one is changed. */
const decided = {
  approver: id().meta({ widget: 'colleague' }).optional(),
  reason: long(2000).optional(),
};
const ways = () => z.array(OfferedWay).min(1).max(5).meta({ widget: 'ways', wide: true });

/** A decision that takes the place of another says why; the earlier one stays readable (domain 4). */
const givesReason = ({ state, about }: Question<CaseState>, { reason }: { readonly reason?: string | undefined }) =>
  state.demands.get(about)?.decisions.length && !reason ? [blocker('core.change_needs_reason')] : [];

/** A day that decides about a right is asked for, lies in the past, and is read back. */
function answersStand({ today }: Question<CaseState>, given: readonly AnsweredCount[], readBack: boolean): Blocker[] {
  const days = given.flatMap((count) => count.days);
  if (days.some((each) => each > today)) return [blocker('core.event_in_future')];
  return days.length > 0 && !readBack ? [blocker('core.event_not_read_back')] : [];
}

/** Nothing that goes out may ask for a right to be given up. */
const waysStand = (q: Question<CaseState>, offered: readonly OfferedWay[]): readonly Blocker[] => [
  ...offered.flatMap((way) => answersStand(q, way.counts, way.readBack)).slice(0, 1),
  ...waiversIn(...offered.flatMap(({ procedure, howTo, note }) => [procedure, howTo, note])),
];

/** Branch 6: the unit accepts, tells the petitioner in writing, and its 60 days begin (arts 23, 31(6), 34). */
export const accept = defineAction('core.accept', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred', 'led'],
  input: z.strictObject({ note: long(2000).optional(), ...decided }),
  fold: petitionFold,
  appends: ['core.accepted', 'core.issued'],
  documents: ['acceptance_notice'],
  blockers: isAppeal,
  check: (q, input) => [...givesReason(q, input), ...waiversIn(input.note)],
});

/** Branches 1 to 5: the unit names the lawful ways, each with organ, basis, how and last day (arts 23, 31(1)-(5)). */
export const lead = defineAction('core.lead', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred', 'accepted', 'led'],
  input: z.strictObject({ branch: codes('branch', LED_BRANCHES), ways: ways(), ...decided }),
  fold: petitionFold,
  appends: ['core.led', 'core.way_offered', 'core.issued'],
  documents: ['branch_notice'],
  blockers: isAppeal,
  check: (q, input) => [...givesReason(q, input), ...waysStand(q, input.ways)],
});

/** The petition office tells where to go, or refers out; followed until receipt there is confirmed (arts 22, 23). */
export const guide = defineAction('core.guide', {
  about: 'demand',
  permission: 'core.sort',
  unit: 'owner',
  from: ['to_sort', 'reported_up', 'led'],
  input: z.strictObject({
    way: codes('guideWay', GUIDE_WAYS),
    branch: codes('branch', BRANCHES),
    ways: ways(),
    ...decided,
  }),
  fold: petitionFold,
  appends: ['core.guided', 'core.way_offered', 'core.issued'],
  documents: ['branch_notice'],
  blockers: (q) => [...isReport(q), ...maySort(q)],
  check: (q, input) => [...givesReason(q, input), ...waysStand(q, input.ways)],
});

/** The day of an event has become known: the last day is computed, and told in writing. */
export const answerEvent = defineAction('core.answerEvent', {
  about: 'way',
  permission: 'core.confirmLed',
  unit: 'owner',
  from: ['offered', 'chosen'],
  input: z.strictObject({
    counts: counts().min(1).meta({ widget: 'counts', wide: true }),
    readBack: z.boolean(),
  }),
  fold: petitionFold,
  appends: ['core.event_answered', 'core.issued'],
  documents: ['branch_notice'],
  blockers: ({ state, about }) => {
    const way = state.ways.get(about);
    return way && isUnknown(way) ? [] : [blocker('core.event_known')];
  },
  check: (q, input) => {
    const asked = q.state.ways.get(q.about)?.counts ?? [];
    const same = asked.length === input.counts.length && asked.every((count, i) => isSame(count, input.counts[i]!));
    if (!same) return [blocker('core.way_not_as_offered')];
    if (input.counts.some(({ days }) => days.length === 0)) return [blocker('core.event_unanswered')];
    return answersStand(q, input.counts, input.readBack);
  },
});

type Limit = Pick<AnsweredCount, 'event' | 'n' | 'unit'>;
const isSame = (a: Limit, b: Limit): boolean => a.event === b.event && a.n === b.n && a.unit === b.unit;

/** The petitioner chooses one of several ways; the others keep their last days. */
export const chooseWay = defineAction('core.chooseWay', {
  about: 'way',
  permission: 'core.confirmLed',
  unit: 'owner',
  from: ['offered'],
  input: z.strictObject({ party: party() }),
  fold: petitionFold,
  appends: ['core.way_chosen'],
  blockers: ({ state, about }) =>
    openWays(state, state.ways.get(about)?.demand).length > 1 ? [] : [blocker('core.only_way')],
});

/** The petitioner does not agree: the notice stands all the same, and the demand never becomes branch 6 by itself. */
export const declinePath = defineAction('core.declinePath', {
  about: 'demand',
  permission: 'core.confirmLed',
  unit: 'owner',
  from: ['led'],
  input: z.strictObject({ party: party(), statement: long(5000) }),
  fold: petitionFold,
  appends: ['core.path_declined'],
});

/** The other procedure has confirmed receipt: only then is the demand out of hand here. */
export const confirmLed = defineAction('core.confirmLed', {
  about: 'demand',
  permission: 'core.confirmLed',
  unit: 'owner',
  from: ['led'],
  input: z.strictObject({
    organ: line(),
    fileNumber: line(100).optional(),
    note: long(2000).optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.led_confirmed', 'core.files_attached'],
  blockers: ({ state, about }) => (takenWay(state, about) ? [] : [blocker('core.way_not_chosen')]),
});
