import { PETITIONING, type petitionActions } from '@lianxin/core/common';
import { z } from 'zod';
import { textOf } from '../case/readCase.js';
import type { Facts } from './formFor.js';

type Shape = Readonly<Record<string, z.ZodType>>;
/** How the fields of one action's form differ for the thing it is about. */
type Fit = (facts: Facts) => Readonly<Record<string, (field: z.ZodType) => z.ZodType>>;
type Name = `core.${keyof typeof petitionActions & string}` | 'core.annul' | 'core.redate' | 'core.rebase';

const meta = (more: Readonly<Record<string, unknown>>) => (field: z.ZodType) =>
  field.meta({ ...field.meta(), ...more });
/** Only these may be chosen; a single one is chosen already. */
const among = (ids: readonly string[]) => (field: z.ZodType) =>
  starting(ids.length === 1 ? ids[0] : undefined)(meta({ among: ids })(field));
const starting = (value: unknown) => (field: z.ZodType) =>
  value === undefined || value === '' ? field : field.meta({ ...field.meta(), default: value });
const when = (field: string, ...values: readonly string[]) => meta({ when: { [field]: values } });
const all = (ids: readonly string[]) => (field: z.ZodType) => starting(ids)(meta({ among: ids })(field));

/** Demands that stand where this one stands, with the same unit. */
const alike = ({ open: { state }, about }: Facts): readonly string[] => {
  const demand = state.demands.get(about);
  return [...state.demands.values()]
    .filter((d) => d.phase === demand?.phase && d.unit === demand.unit)
    .map((d) => d.id);
};
const others = (facts: Facts) => alike(facts).filter((id) => id !== facts.about);

const reviewOrgan = ({ open: { state }, about, units }: Facts): string => {
  const unit = units.find(({ id }) => id === state.demands.get(about)?.unit);
  return units.find(({ id }) => id === unit?.headUnit)?.name ?? '';
};

const petitioners = ({ open: { state } }: Facts): readonly string[] =>
  [...state.parties.values()].filter((p) => !p.left && PETITIONING.includes(p.role)).map((p) => p.id);

const addressees = ({ open: { state }, about }: Facts, isServed: boolean): readonly string[] => {
  const document = state.documents.get(about);
  return (document?.parties ?? []).filter((party) => Boolean(document?.served[party]) === isServed);
};

const ACTS_FOR = ['agent', 'guardian', 'interpreter'] as const;
const asKind = { accused: when('kind', 'report') };

const FITS: Partial<Record<Name, Fit>> = {
  'core.decideKind': () => asKind,
  'core.addDemand': () => asKind,
  'core.addParty': (facts) => ({
    for: (field) => when('role', ...ACTS_FOR)(meta({ widget: 'party', among: petitioners(facts) })(field)),
    headCount: when('role', 'representative'),
  }),
  'core.transfer': (facts) => ({
    unit: meta({ not: [facts.open.state.office] }),
    also: others(facts).length > 0 ? meta({ among: others(facts) }) : hidden,
    feedbackBy: when('way', 'assign'),
  }),
  'core.passReport': ({ units }) => ({
    unit: meta({ not: units.filter((unit) => unit.kind !== 'discipline').map((unit) => unit.id) }),
  }),
  'core.object': ({ open: { state }, about }) => ({
    demands: all(
      [...state.demands.values()].filter((d) => d.transfer === about && d.phase === 'transferred').map((d) => d.id),
    ),
  }),
  'core.decideObjection': ({ open: { state }, about }) => ({
    demands: (field) =>
      when('agreed', true as never)(meta({ among: state.transfers.get(about)?.objection?.demands ?? [] })(field)),
  }),
  'core.draftOpinion': (facts) => ({
    outcomes: (field) => starting([{ demand: facts.about }])(meta({ widget: 'outcomes', among: alike(facts) })(field)),
    request: starting(textOf(facts.open.view, facts.open.state.demands.get(facts.about)?.text)),
    reviewOrgan: starting(reviewOrgan(facts)),
  }),
  'core.serve': (facts) => ({ party: among(addressees(facts, false)) }),
  'core.receiveReview': (facts) => ({ party: among(addressees(facts, true)) }),
  'core.passReview': ({ open: { view, state }, about }) => ({
    organ: starting(textOf(view, state.documents.get(about)?.body, 'reviewOrgan')),
  }),
  'core.withdraw': (facts) => ({ party: among(petitioners(facts)) }),
  'core.investigate': () => ({ count: starting(2) }),
};

/** A field nobody is asked. */
const hidden = meta({ when: { '': [true] } });

/** The form with its fields fitted to the thing; what is allowed stays what the action says. */
export function adapted(action: string, form: z.ZodType, facts: Facts): z.ZodType {
  const fit = FITS[action as Name]?.(facts);
  if (!fit || !(form instanceof z.ZodObject)) return form;
  const shape: Record<string, z.ZodType> = { ...(form.shape as Shape) };
  for (const [field, change] of Object.entries(fit)) if (shape[field]) shape[field] = change(shape[field]);
  return z.strictObject(shape);
}
