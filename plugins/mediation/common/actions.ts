import {
  type Blocker,
  blocker,
  defineAction,
  fields,
  PETITIONING,
  type Question,
  waiversIn,
  z,
} from '@lianxin/sdk/common';
import * as c from './codes.js';
import { awaited, type Mediation, type MediationState } from './Mediation.js';
import { mediationFold as fold } from './mediationFold.js';

const { codes, day, files, id, line, long, party, unit } = fields;
type Q = Question<MediationState>;

const refuse = (code: string, when: boolean): readonly Blocker[] => (when ? [blocker(`mediation.${code}`)] : []);
const of = ({ state, about }: Q): Mediation => state.mediations.get(about)!;
const demandsOf = (q: Q, more: readonly string[] = []) =>
  [q.about, ...more].flatMap((demand) => q.state.case.demands.get(demand) ?? []);
const earlier = ({ state }: Q, demands: readonly string[]) =>
  [...state.mediations.values()].filter((m) => m.demands.some((demand) => demands.includes(demand)));
const isOpen = ({ phase }: Mediation) => phase !== 'ended';
const takesPart = (q: Q, one: string) => refuse('not_taking_part', !of(q).parties.includes(one));
const noMediator = (q: Q) => refuse('no_mediator', of(q).mediators.length === 0);

const remedies = () => z.array(codes('mediation:codes.told', c.REMEDIES)).min(1);
/** Asked for only where another field says so. */
const when = <T extends z.ZodType>(field: string, value: string, asked: T) =>
  asked.meta({ ...asked.meta(), when: { [field]: [value] } }).optional();
const parties = () => z.array(id()).min(1).max(100).meta({ widget: 'parties' });
const proceeding = { about: 'proceeding', fold } as const;
const host = { ...proceeding, permission: 'mediation.host', unit: 'host' } as const;
const both = { ...proceeding, permission: 'mediation.record', unit: 'both' } as const;
const BEFORE_AGREEMENT = ['proposed', 'running', 'signing'];

/** Proposes to mediate one or several demands; with everybody's consent it begins (opinion of 2025; art 17). */
export const propose = defineAction('mediation.propose', {
  about: 'demand',
  fold,
  permission: 'mediation.open',
  unit: 'owner',
  from: ['to_sort', 'transferred', 'accepted'],
  input: z.strictObject({
    mediation: id(),
    way: codes('mediation:codes.way', c.WAYS),
    host: unit(),
    source: codes('mediation:codes.source', c.SOURCES),
    scope: codes('mediation:codes.scope', c.SCOPES),
    also: fields.also(),
    parties: parties(),
    /** Somebody on the other side who is not in the case yet. */
    other: z
      .strictObject({
        id: id(),
        name: line(100).optional(),
        organisation: line(200).optional(),
        phone: line(40).optional(),
        address: line(200).optional(),
      })
      .optional(),
    files: files(),
  }),
  appends: ['mediation.opened', 'core.party_added', 'core.files_attached'],
  blockers: (q) => [
    ...refuse('only_appeals', demandsOf(q)[0]?.kind !== 'appeal_request'),
    ...refuse('already_mediated', earlier(q, [q.about]).some(isOpen)),
  ],
  check(q, { also = [], parties: named, other, source }) {
    const [first, ...more] = demandsOf(q, also);
    const before = earlier(q, [q.about, ...also]);
    const roles = named.map((one) => q.state.case.parties.get(one)).filter((one) => one && !one.left);
    const sides = new Set(roles.map((one) => PETITIONING.includes(one!.role)));
    const alike = more.every((d) => d.kind === first?.kind && d.phase === first?.phase && d.unit === first?.unit);
    return [
      ...refuse(
        'demands_not_alike',
        !alike || more.length < also.length || new Set([q.about, ...also]).size <= also.length,
      ),
      ...refuse('already_mediated', before.some(isOpen)),
      ...refuse('not_in_case', roles.length < named.length),
      ...refuse('two_sides', !sides.has(true) || !(sides.has(false) || other)),
      ...refuse('who_is_other', other !== undefined && !other.name && !other.organisation),
      // Whoever refused clearly is not asked again; it takes the parties' own application.
      ...refuse('refused_before', source === 'offer' && before.some((m) => m.outcome === 'refused')),
    ];
  },
});

export const consent = defineAction('mediation.consent', {
  ...both,
  from: ['proposed'],
  input: z.strictObject({ party: party(), how: codes('mediation:codes.how', c.CONSENTS), files: files() }),
  appends: ['mediation.consented', 'core.files_attached'],
  check: (q, input) => [
    ...takesPart(q, input.party),
    ...refuse('already_consented', of(q).parties.includes(input.party) && !awaited(of(q)).includes(input.party)),
  ],
});

/** A party clearly refuses, before or during the mediation. */
export const refusal = defineAction('mediation.refuse', {
  ...both,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({ party: party(), note: long(2000).optional() }),
  appends: ['mediation.refused'],
  check: (q, input) => takesPart(q, input.party),
});

/** The committee names one or several of its people, or those the parties chose (art 19). */
export const nameMediators = defineAction('mediation.nameMediators', {
  ...host,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    mediators: z
      .array(id().meta({ widget: 'colleague' }))
      .min(1)
      .max(5),
  }),
  appends: ['mediation.mediators_named'],
  check(q, { mediators }) {
    const handlers = of(q).demands.map((demand) => q.state.case.demands.get(demand)?.handler);
    return refuse(
      'mediator_handles',
      mediators.some((one) => handlers.includes(one)),
    );
  },
});

export const holdSession = defineAction('mediation.holdSession', {
  ...host,
  from: ['running', 'signing'],
  harmless: true,
  input: z.strictObject({ place: line(), present: long(1000), note: long(), files: files() }),
  appends: ['mediation.session_held', 'core.files_attached'],
  blockers: noMediator,
});

/** More time, because the parties want it. */
export const extend = defineAction('mediation.extend', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({ days: z.int().min(1).max(60) }),
  appends: ['mediation.extended'],
});

/** Everything art 29 names must be there, and nobody's right to petition, to review or to sue may be bargained away. */
export const draftAgreement = defineAction('mediation.draftAgreement', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({ facts: long(), disputed: long(), terms: long(), manner: long(5000), performBy: day() }),
  appends: ['mediation.agreement_drafted'],
  blockers: noMediator,
  check: (_, { facts, disputed, terms, manner }) => waiversIn(facts, disputed, terms, manner),
});

/** One signature or seal, on the day it was given. The last one makes the agreement take effect. */
export const sign = defineAction('mediation.sign', {
  ...host,
  from: ['signing'],
  input: z.strictObject({
    signer: codes('mediation:codes.signer', c.SIGNERS),
    party: when('signer', 'party', party()),
    files: files(),
  }),
  appends: ['mediation.signed', 'mediation.took_effect', 'core.settled', 'core.files_attached'],
  check(q, { signer, party: one }) {
    if ((signer === 'party') !== (one !== undefined)) return [blocker('mediation.say_which_party')];
    const known = one === undefined ? [] : takesPart(q, one);
    return [...known, ...refuse('already_signed', of(q).agreement?.signatures[one ?? signer] !== undefined)];
  },
});

/** Without agreement; the parties are told which other ways are open (art 26). */
export const end = defineAction('mediation.end', {
  ...both,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    ground: codes('mediation:codes.ground', c.END_GROUNDS),
    told: remedies(),
    note: long(5000).optional(),
  }),
  appends: ['mediation.ended'],
});

/** Jointly, within 30 days of effect (art 33). */
export const applyConfirmation = defineAction('mediation.applyConfirmation', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({ applicants: parties(), court: line(), files: files() }),
  appends: ['mediation.confirmation_applied', 'core.files_attached'],
  blockers: (q) => refuse('already_applied', of(q).appliedOn !== undefined),
  check: (q, { applicants }) => refuse('joint_only', !of(q).parties.every((one) => applicants.includes(one))),
});

/** What the court ruled, or that a notary has certified the agreement. */
export const recordConfirmation = defineAction('mediation.recordConfirmation', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({
    confirmer: codes('mediation:codes.confirmer', c.CONFIRMERS),
    valid: z.boolean(),
    note: long(2000),
    files: files(),
  }),
  appends: ['mediation.confirmed', 'core.settled', 'core.files_attached'],
  check: (q, { confirmer }) => refuse('not_applied', confirmer === 'court' && of(q).appliedOn === undefined),
});

/** A part, the whole, or that it was broken: then the parties are told of the ways that are open (arts 31, 32). */
export const recordPerformance = defineAction('mediation.recordPerformance', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({
    result: codes('mediation:codes.result', c.RESULTS),
    note: long(5000),
    told: when('result', 'broken', remedies()),
    files: files(),
  }),
  appends: ['mediation.performed', 'core.settled', 'core.files_attached'],
  check: (_, { result, told }) => refuse('say_what_was_told', result === 'broken' && !told),
});
