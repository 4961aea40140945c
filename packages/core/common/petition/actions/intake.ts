import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { CHANNELS, DEMAND_KINDS, PETITIONING, PURPOSES } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { mostSpeakers, personsOf } from '../speakers.js';
import { accused, codes, day, files, id, line, long, parties } from './fields.js';
import { filingFields, oddParties, PartyInput, tooManyAgents, unknownPrincipal } from './filing.js';
import { redactionBlockers } from './redactionRules.js';

/** What is asked for. Without a kind it waits with the petition office until a person chooses one. */
export const DemandInput = z.strictObject({
  id: id(),
  text: long(2000),
  kind: codes('demandKind', DEMAND_KINDS).optional(),
  ...accused(),
  /** Those who bring it, where not everybody does: a member who goes on alone gets an answer of his own. */
  of: parties().optional(),
  /** After a re-examination: what facts and reasons are new. */
  newFacts: long(5000).optional(),
});
export type DemandInput = z.infer<typeof DemandInput>;

/** A filing as it comes in: a channel, a day and one sentence are enough. */
export const RegisterInput = z.strictObject({
  ...filingFields,
  purpose: codes('purpose', PURPOSES).optional(),
  demands: z.array(DemandInput).min(1).max(100),
  /** The number it had where it was imported from. */
  sourceNumber: line(100).optional(),
  /** Earlier cases that the clerk found to be the same matter, or another one. */
  repeatOf: z.array(id()).max(20).optional(),
  notRepeatOf: z.array(id()).max(50).optional(),
});
export type RegisterInput = z.infer<typeof RegisterInput>;

/** A matter with a history elsewhere, as it stands in the old system. */
export const TakeOverInput = z.strictObject({
  filing: id(),
  demand: id(),
  channel: codes('channel', CHANNELS),
  purpose: codes('purpose', PURPOSES).optional(),
  as: codes('takenOverAs', ['past', 'running']),
  subject: line(300),
  words: z.string().max(200_000).optional(),
  sourceNumber: line(100).optional(),
  parties: z.array(PartyInput).max(500).default([]),
  /** The answer given then, on its true day: a paper, neither an opinion nor a service. */
  reply: z.strictObject({ text: z.string().min(1).max(200_000), on: day().optional() }).optional(),
});
export type TakeOverInput = z.infer<typeof TakeOverInput>;

/** Takes history over with its true dates. It invents no step and starts no organ's clock. */
export const takeOver = defineAction('core.takeOver', {
  about: 'dossier',
  permission: 'core.import',
  founds: true,
  input: TakeOverInput,
  fold: petitionFold,
  appends: ['core.taken_over', 'core.party_added', 'core.demand_added', 'core.earlier_reply'],
  check: (_, { parties }) => unknownPrincipal(parties),
});

/** A demand is brought by people who take part. */
const unknownBringers = (demands: readonly DemandInput[], taking: readonly string[]) =>
  demands.some((d) => d.of?.some((id) => !taking.includes(id))) ? [blocker('core.not_a_party')] : [];

/** Registers what somebody brings. A duty that no code path refuses (arts 22, 43, 44). */
export const register = defineAction('core.register', {
  about: 'dossier',
  permission: 'core.register',
  founds: true,
  input: RegisterInput,
  fold: petitionFold,
  appends: [
    'core.registered',
    'core.party_added',
    'core.oral_record_taken',
    'core.demand_added',
    'core.files_attached',
    'core.issued',
    'core.repeat_confirmed',
    'core.not_repeat',
  ],
  documents: ['receipt'],
  check: (q, input) => [
    ...oddParties(q, input),
    ...unknownBringers(
      input.demands,
      input.parties.map((p) => p.id),
    ),
  ],
});

export const addParty = defineAction('core.addParty', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  from: ['open'],
  harmless: true,
  input: PartyInput,
  fold: petitionFold,
  appends: ['core.party_added'],
  check: ({ state, setting }, input) => {
    const speaking = [...state.parties.values()].filter((p) => p.role === 'representative' && !p.left).length;
    const max = mostSpeakers(personsOf(state), setting);
    return [
      ...(input.role === 'representative' && speaking >= max
        ? [blocker('core.too_many_representatives', { max })]
        : []),
      ...tooManyAgents([...[...state.parties.values()].filter((p) => !p.left), input], setting('agent.max')),
      ...unknownPrincipal([input], [...state.parties.keys()]),
    ];
  },
});

/** Who petitions leaves by a paper of his own; who was entered by mistake is annulled. */
export const removeParty = defineAction('core.removeParty', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  input: z.strictObject({ parties: parties(), reason: long(1000), files: files() }),
  fold: petitionFold,
  appends: ['core.party_left', 'core.files_attached'],
  check: ({ state }, { parties: whose, files: brought = [] }) => {
    const found = whose.map((id) => state.parties.get(id));
    if (found.some((p) => !p || p.left)) return [blocker('core.not_a_party')];
    return found.some((p) => PETITIONING.includes(p!.role)) && brought.length === 0
      ? [blocker('core.leaving_needs_paper')]
      : [];
  },
});

export const addDemand = defineAction('core.addDemand', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'office',
  from: ['open', 'done'],
  input: DemandInput,
  fold: petitionFold,
  appends: ['core.demand_added'],
  // A report found on an open case is brought in by itself, into the sealed store.
  check: ({ state }, demand) => [
    ...(demand.kind === 'report' ? [blocker('core.register_report_apart')] : []),
    ...unknownBringers([demand], [...state.parties.keys()]),
  ],
});

export const addFiles = defineAction('core.addFiles', {
  evenBarred: true,
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ files: z.array(id()).min(1).max(200).meta({ widget: 'files' }) }),
  fold: petitionFold,
  appends: ['core.files_attached'],
});

export const addNote = defineAction('core.addNote', {
  evenBarred: true,
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ text: long() }),
  fold: petitionFold,
  appends: ['core.noted'],
});

/** Makes a matter taken over from elsewhere a live one: from today for the past, from its day of receipt for the running. */
export const takeUp = defineAction('core.takeUp', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'office',
  from: ['past', 'open'],
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.taken_up'],
  blockers: ({ state }) =>
    [...state.demands.values()].some((d) => d.phase === 'past') ? [] : [blocker('core.already_live')],
});

/** Joins a repeat to the running case. Reversible; it starts no clock. */
export const join = defineAction('core.join', {
  about: 'dossier',
  permission: 'core.sort',
  unit: 'office',
  from: ['open'],
  input: z.strictObject({ into: id().meta({ widget: 'case' }) }),
  fold: petitionFold,
  appends: ['core.joined', 'core.filing_joined'],
  blockers: (q) =>
    [...q.state.demands.values()].some((d) => d.transfer && d.phase !== 'ended')
      ? [blocker('core.already_passed_on')]
      : q.sealed
        ? [blocker('core.already_sealed')]
        : redactionBlockers(q),
  check: ({ state }, { into }) => (into === state.dossier ? [blocker('core.join_itself')] : []),
});

export const separate = defineAction('core.separate', {
  about: 'dossier',
  permission: 'core.sort',
  unit: 'office',
  from: ['joined'],
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.separated', 'core.filing_separated'],
});
