import type { dossier, UnitRow } from '@lianxin/core/common';
import type { OfferedAction, Offering } from '@lianxin/ui';
import { isPointless } from '../forms/adapted.js';
import { formFor } from '../forms/formFor.js';
import { IN_CHAIN } from '../review/reviewChain.js';
import type { OpenCase } from './readCase.js';
import { thingOf } from './thingOf.js';

type Offered = dossier.OfferedAction;

/** Corrections are offered beside the entry or clock they correct. */
const CORRECTIONS = ['core.annul', 'core.redate', 'core.rebase'];

/** The corrections that may be made now. */
export const correctionsOf = (offered: readonly Offered[]): readonly string[] =>
  offered.filter(({ action, blockers }) => CORRECTIONS.includes(action) && blockers.length === 0).map((o) => o.action);

/** Reasons that nothing on this page will change: who acts, for which unit, how far and of what kind the thing is. */
const BEYOND: readonly string[] = [
  'core.no_permission',
  'core.not_your_unit',
  'core.not_in_this_state',
  'core.only_appeals',
  'core.only_opinions',
  'core.only_suggestions',
  'core.only_inquiries',
  'core.not_a_report',
  'core.no_extension_asked',
  'core.not_simplified',
  'core.demand_over',
  'core.recusal_pending',
  'core.recusal_granted',
  'core.item_not_overdue',
  'core.no_review_asked',
  'core.no_review_waits',
  'core.review_not_extended',
  'core.reexamined_is_final',
  'core.opinion_revoked',
  'core.only_received_papers',
  'core.no_local_finality',
  'core.already_final',
  'core.not_final',
  'core.no_group',
  'core.nobody_to_authorise',
  'core.no_repeat',
  'core.no_authority',
  'core.event_known',
  'core.only_way',
  'core.nothing_to_take_back',
  'core.no_unit_answers',
  'core.supplement_once',
  'core.dispute_open',
  'core.no_report_wanted',
  'core.already_live',
  'core.forward_needs_no_report',
  'core.only_sealed',
  'core.already_sealed',
  'core.nothing_to_check',
  'core.named_checker',
  'core.no_open_half',
  'core.redact_before_passing_on',
];

/** What is about the people of the case stands with them. */
export const PEOPLE = [
  'core.addParty',
  'core.addMembers',
  'core.nameRepresentative',
  'core.authorise',
  'core.endAuthority',
  'core.goAlone',
  'core.removeParty',
];

/** What one looks for, and wants to know why it may not be done yet. */
const SOUGHT = ['core.close'];

/** The step that moves a thing on comes first; what can always be done, last. */
const FIRST = [
  'checkRedaction',
  'answerInquiry',
  'transfer',
  'passReport',
  'confirmLed',
  'accept',
  'acceptSimplified',
  'answerSuggestion',
  'answerOrally',
  'draftOpinion',
  'signOpinion',
  'serve',
  'passReview',
  'recordReview',
  'close',
];
const LAST = [
  'extendReview',
  'recordOwnService',
  'recordFinality',
  'decideNewFacts',
  'askSupplement',
  'askAssistance',
  'dispute',
  'addMembers',
  'takeBack',
  'receiveReview',
  'supervise',
  'remind',
  'recordExtension',
  'investigate',
  'addEvidence',
  'showEvidence',
  'remindItem',
  'explainItem',
  'explainExecution',
  'nameHandler',
  'recordContact',
  'takeOralRecord',
  'addFiles',
  'succeed',
  'addNote',
  'offerHelp',
  'applyRecusal',
  'reportUrgent',
  'assignedFromAbove',
  'join',
  'addParty',
  'addMembers',
  'nameRepresentative',
  'authorise',
  'endAuthority',
  'goAlone',
  'addDemand',
  'withdraw',
  'recordDeath',
  'removeParty',
  'reopen',
  'confirmRepeat',
  'denyRepeat',
  'undoRepeat',
  'nameRecipient',
  'endRecipient',
  'allowRoute',
  'redact',
  'seal',
];

const own = (names: readonly string[]) => names.map((name) => `core.${name}`);

/** How the core offers its own actions; their forms are fitted in `adapted`. */
const CORE: Offering = {
  actions: [],
  first: own(FIRST),
  last: own(LAST),
  beyond: BEYOND,
  elsewhere: [...PEOPLE, ...IN_CHAIN],
};

/** How plugins offer their actions, by action; of one whose browser half is not there yet nothing is known. */
export type Offerings = ReadonlyMap<string, Offering>;

/** What may be done with a thing, as it stands beside it. */
export interface Offer extends OfferedAction {
  readonly about: string;
  /** What can always be done moves nothing on, and is offered quietly. */
  readonly routine: boolean;
  /** A part of the page offers it. */
  readonly elsewhere: boolean;
}

/** Another kind for a demand that has one. */
const isSecondThought = ({ action, about }: Offered, { state }: OpenCase): boolean =>
  action === 'core.decideKind' && state.demands.get(about)?.kind !== undefined;

/**
 * What may be done, by the thing it is about, and what could be done if something were put right first, with the reason.
 */
export function offersOf(
  open: OpenCase | undefined,
  offered: readonly Offered[],
  units: readonly UnitRow[],
  offerings: Offerings = new Map(),
): ReadonlyMap<string, readonly Offer[]> {
  const offers = new Map<string, Offer[]>();
  if (!open) return offers;
  for (const each of offered.toSorted((a, b) => rank(a, offerings) - rank(b, offerings))) {
    const { action, about, blockers, harmless } = each;
    const offering = offeringOf(each, offerings);
    const { last = [], elsewhere = [], beyond = [] } = offering;
    if (CORRECTIONS.includes(action)) continue;
    // Asked for apart from the case, what may be done can be a step ahead of what is shown.
    if (!isShown(open, about)) continue;
    if (!SOUGHT.includes(action) && blockers.some(({ code }) => BEYOND.includes(code) || beyond.includes(code)))
      continue;
    const facts = { open, about, units };
    if (blockers.length === 0 && isPointless(action, facts)) continue;
    const form = formFor(facts, each, offering);
    const routine = last.includes(action) || isSecondThought(each, open);
    if (!form) continue;
    const offer = { action, about, blockers, harmless, form, routine, elsewhere: elsewhere.includes(action) };
    offers.set(about, [...(offers.get(about) ?? []), offer]);
  }
  return offers;
}

const UNKNOWN: Offering = { actions: [] };
const offeringOf = ({ action, plugin }: Offered, offerings: Offerings): Offering =>
  plugin === 'core' ? CORE : (offerings.get(action) ?? UNKNOWN);

/** A thing of the core, or one of a plugin that the log has told of. */
const isShown = (open: OpenCase, about: string): boolean =>
  thingOf(open, about) !== undefined || open.entries.some((entry) => entry.about === about);

function rank(each: Offered, offerings: Offerings): number {
  const { action } = each;
  const { first = [], last = [] } = offeringOf(each, offerings);
  const at = first.indexOf(action);
  return at >= 0 ? at - first.length : last.indexOf(action) + 1;
}
