import { bringing, type petitionActions, petitioning, takenWay, unitsAtWork } from '@lianxin/core/common';
import type { FormSource } from '@lianxin/ui';
import { z } from 'zod';
import { textOf } from '../case/readCase.js';
import { all, among, hidden, meta, required, starting, when, whose } from './fieldFits.js';
import type { Facts } from './formFor.js';
import { addressees, finalFit, holdersOf, redoFit, reviewable, reviewFits, reviewOrgan, signer } from './reviewFits.js';

type Shape = Readonly<Record<string, z.ZodType>>;
/** How the fields of one action's form differ for the thing it is about. */
type Fit = (facts: Facts) => Readonly<Record<string, (field: z.ZodType) => z.ZodType>>;
type Name = `core.${keyof typeof petitionActions & string}` | 'core.annul' | 'core.redate' | 'core.rebase';

/** Demands that stand where this one stands, with the same unit. */
const alike = ({ open: { state }, about }: Facts): readonly string[] => {
  const demand = state.demands.get(about);
  return [...state.demands.values()]
    .filter((d) => d.phase === demand?.phase && d.unit === demand.unit)
    .map((d) => d.id);
};
const others = (facts: Facts) => alike(facts).filter((id) => id !== facts.about);

/** Other demands that the same unit answers for. */
const together = ({ open: { state }, about }: Facts): readonly string[] =>
  [...state.demands.values()]
    .filter((d) => d.id !== about && d.unit === state.demands.get(about)?.unit)
    .map((d) => d.id);

const petitioners = ({ open: { state } }: Facts): readonly string[] => petitioning(state).map((p) => p.id);

const taking = ({ open: { state } }: Facts): readonly string[] =>
  [...state.parties.values()].flatMap((p) => (p.left ? [] : [p.id]));

/** Those for whom this demand is still open. */
const bringers = ({ open: { state }, about }: Facts): readonly string[] => {
  const demand = state.demands.get(about);
  return demand ? bringing(state, demand) : [];
};

const rest = ({ open: { state } }: Facts): readonly string[] =>
  petitioning(state).flatMap((p) => (p.role === 'representative' ? [] : [p.id]));
const isGroup = (facts: Facts) => petitioners(facts).length > 1;

/** Units that have something to do in the case and exist no more. */
const ended = ({ open: { state }, units }: Facts): readonly string[] =>
  units.length > 0 ? unitsAtWork(state).filter((unit) => !units.some(({ id }) => id === unit)) : [];

/** Demands of a transfer on which the unit has not yet taken a stand. */
function objectable({ open: { state }, about }: Facts): readonly string[] {
  return [...state.demands.values()].filter((d) => d.transfer === about && d.phase === 'transferred').map((d) => d.id);
}

/** Those taking part, the interpreters or everybody but them. */
const takingPart = ({ open: { state } }: Facts, interpreting: boolean): readonly string[] =>
  [...state.parties.values()].filter((p) => !p.left && (p.role === 'interpreter') === interpreting).map((p) => p.id);

/** Why an earlier decision is changed is asked only where there is one. */
const changing: Fit = ({ open: { state }, about }) => ({
  reason: (field) => (state.demands.get(about)?.decisions.length ? field : hidden(field)),
});

const ACTS_FOR = ['agent', 'guardian', 'interpreter'] as const;
const onlyIf = (field: string) => when(field, true as never);
const accused = (shown: (field: z.ZodType) => z.ZodType) => ({
  accused: shown,
  accusedPeople: shown,
  accusedOthers: shown,
});
const asKind = accused(when('kind', 'report'));

const FITS: Partial<Record<Name, Fit>> = {
  'core.decideKind': () => asKind,
  'core.addDemand': (facts) => ({
    ...asKind,
    of: isGroup(facts) ? meta({ among: petitioners(facts) }) : hidden,
  }),
  'core.removeParty': (facts) => ({ parties: whose(taking(facts)) }),
  'core.nameRepresentative': (facts) => ({ party: meta({ among: rest(facts) }) }),
  'core.authorise': (facts) => ({ holder: among(holdersOf(facts)), members: whose(petitioners(facts)) }),
  'core.endAuthority': (facts) => ({ holder: among(holdersOf(facts)), members: whose(petitioners(facts)) }),
  'core.goAlone': (facts) => ({
    members: whose(rest(facts).filter((id) => !facts.open.state.parties.get(id)?.alone)),
  }),
  'core.addParty': (facts) => ({
    for: (field) => when('role', ...ACTS_FOR)(meta({ widget: 'party', among: petitioners(facts) })(field)),
    headCount: when('role', 'representative'),
  }),
  'core.takeOralRecord': (facts) => ({
    speaker: among(takingPart(facts, false)),
    interpreter: takingPart(facts, true).length > 0 ? among(takingPart(facts, true)) : hidden,
  }),
  'core.recordContact': (facts) => ({ whom: among(takingPart(facts, false)) }),
  'core.transfer': (facts) => ({
    unit: meta({ not: [facts.open.state.office] }),
    also: others(facts).length > 0 ? meta({ among: others(facts) }) : hidden,
    feedbackBy: when('way', 'assign'),
    assisting: meta({ not: [facts.open.state.office] }),
  }),
  'core.askAssistance': ({ open: { state }, about }) => {
    const assisting = state.assistance.filter((each) => each.transfer === about).map((each) => each.unit);
    return { units: meta({ not: [state.office, state.transfers.get(about)?.unit, ...assisting] }) };
  },
  'core.dispute': ({ open: { state }, about }) => ({
    units: meta({ not: [state.office, state.demands.get(about)?.unit] }),
  }),
  'core.decideDispute': ({ open: { state }, about }) => {
    const { transfer = '', unit } = state.demands.get(state.disputes.get(about)?.demand ?? '') ?? {};
    const isAssigned = state.transfers.get(transfer)?.way === 'assign';
    return {
      unit: (field) => starting(unit)(meta({ not: [state.office] })(field)),
      feedbackBy: isAssigned ? (field) => field : hidden,
      assisting: meta({ not: [state.office] }),
    };
  },
  'core.supervise': (facts) => ({
    also: together(facts).length > 0 ? meta({ among: together(facts) }) : hidden,
  }),
  'core.assignedFromAbove': () => ({ reportBy: when('wantsReport', true) }),
  'core.redact': ({ open: { view, state } }) => ({
    out: state.demands.size > 1 ? meta({}) : hidden,
    ...(view.files.length === 0 && { keep: hidden, copies: hidden }),
    report: onlyIf('split'),
    ...accused(onlyIf('split')),
  }),
  'core.endRecipient': () => ({ person: meta({ widget: 'recipient' }) }),
  'core.passReport': ({ units }) => ({
    unit: meta({ not: units.filter((unit) => unit.kind !== 'discipline').map((unit) => unit.id) }),
  }),
  'core.accept': changing,
  'core.lead': changing,
  'core.guide': changing,
  'core.answerEvent': ({ open: { view, state }, about }) => {
    const way = state.ways.get(about);
    const names = view.records[way?.path ?? '']?.body.events as readonly string[] | undefined;
    return {
      counts: starting(way?.counts.map((count, i) => ({ ...count, name: names?.[i] ?? '', days: [] }))),
      // Asked beside the days themselves.
      readBack: (field) => hidden(starting(false)(field)),
    };
  },
  'core.chooseWay': (facts) => ({ party: among(petitioners(facts)) }),
  'core.declinePath': (facts) => ({ party: among(petitioners(facts)) }),
  'core.confirmLed': ({ open: { view, state }, about }) => ({
    organ: starting(textOf(view, takenWay(state, about)?.path, 'organ')),
  }),
  'core.object': (facts) => ({ demands: all(objectable(facts)) }),
  'core.takeBack': (facts) => ({ demands: all(objectable(facts)) }),
  'core.decideObjection': ({ open: { state }, about }) => ({
    demands: (field) =>
      when('agreed', true)(meta({ among: state.transfers.get(about)?.objection?.demands ?? [] })(field)),
  }),
  'core.draftOpinion': (facts) => ({
    outcomes: (field) => starting([{ demand: facts.about }])(meta({ widget: 'outcomes', among: alike(facts) })(field)),
    request: starting(textOf(facts.open.view, facts.open.state.demands.get(facts.about)?.text)),
    reviewOrgan: starting(reviewOrgan(facts)),
    ...redoFit(facts),
  }),
  'core.serve': (facts) => ({ party: among(addressees(facts, false)) }),
  'core.recordFailedService': (facts) => ({ party: among(addressees(facts, false)) }),
  ...reviewFits,
  'core.withdraw': (facts) => ({ parties: whose(bringers(facts)), by: signer(facts) }),
  'core.settle': (facts) => ({ parties: whose(bringers(facts)), by: signer(facts) }),
  'core.noLongerAccept': (facts) => ({
    ...finalFit(facts),
    onNewFacts: facts.open.state.demands.get(facts.about)?.newFacts ? required : hidden,
  }),
  'core.applyRecusal': (facts) => ({
    party: (field) => when('asker', 'petitioner')(meta({ among: petitioners(facts) })(field)),
  }),
  'core.decideRecusal': () => ({ told: meta({ when: { granted: [false] } }) }),
  'core.offerHelp': (facts) => ({ party: among(petitioners(facts)) }),
  'core.decideHelp': ({ open: { state }, about }) => {
    const help = state.helps.get(about);
    return { amount: starting(help?.amount), source: starting(help?.source) };
  },
  'core.payHelp': ({ open: { state }, about }) => ({ amount: starting(state.helps.get(about)?.amount) }),
  'core.showEvidence': (facts) => ({ party: among(petitioners(facts)) }),
  'core.confirmItem': (facts) => ({ party: among(petitioners(facts)), content: starting(true) }),
  'core.performItem': ({ open: { state }, about }) => {
    const amount = state.items.get(about)?.amount;
    return { amount: amount === undefined ? hidden : starting(amount) };
  },
  'core.planExecution': () => ({ items: starting([{}]) }),
  'core.investigate': () => ({ count: starting(2) }),
};

/** Controls that need the width of the form. */
const WIDE: readonly unknown[] = [
  'files',
  'demands',
  'outcomes',
  'planItems',
  'evidence',
  'case',
  'party',
  'parties',
  'memberFile',
];

const metaOf = (field: z.ZodType) => ({
  ...(field instanceof z.ZodOptional && (field.unwrap() as z.ZodType).meta()),
  ...field.meta(),
});

/** The form with its fields fitted to the thing; what is allowed stays what the action says. */
export function adapted(action: string, form: z.ZodType, facts: Facts): z.ZodType {
  if (!(form instanceof z.ZodObject)) return form;
  const fit = FITS[action as Name]?.(facts) ?? {};
  const fields = Object.entries(form.shape as Shape).map(
    ([name, field]) => [name, fit[name]?.(field) ?? field] as const,
  );
  return widened(z.strictObject(Object.fromEntries(fields)));
}

/** The form with the width that its controls need. */
export function widened<F extends FormSource>(form: F): F | z.ZodType {
  if (!(form instanceof z.ZodObject)) return form;
  const fields = Object.entries(form.shape as Shape).map(
    ([name, field]) => [name, WIDE.includes(metaOf(field).widget) ? meta({ wide: true })(field) : field] as const,
  );
  return z.strictObject(Object.fromEntries(fields));
}

/** What an action on this thing could choose from; an action with nothing to choose is pointless now. */
const CHOICES: Partial<Record<Name, (facts: Facts) => readonly string[]>> = {
  'core.succeed': ended,
  'core.object': objectable,
  'core.takeBack': objectable,
  'core.serve': (facts) => addressees(facts, false),
  'core.recordFailedService': (facts) => addressees(facts, false),
  'core.receiveReview': reviewable,
  'core.recordOwnService': (facts) => addressees(facts, false),
  'core.removeParty': taking,
};

export const isPointless = (action: string, facts: Facts): boolean => CHOICES[action as Name]?.(facts).length === 0;
