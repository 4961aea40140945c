import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState, Demand } from '../CaseState.js';
import { RECIPIENT_PURPOSES } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { accused, codes, files, id, long, staff, unit } from './fields.js';
import { othersSort } from './redactionRules.js';

const isOpen = ({ sealed }: Question<CaseState>) => (sealed ? [blocker('core.already_sealed')] : []);
const isSealed = ({ sealed }: Question<CaseState>) => (sealed ? [] : [blocker('core.only_sealed')]);

/** With the petition office, or with the organ that received it directly: nobody was handed it yet. */
const isUnsorted = ({ phase, transfer }: Demand) =>
  transfer === undefined && ['unkinded', 'to_sort', 'reported_up', 'transferred'].includes(phase);

/** What becomes of one record that says something, whatever its kind. There is an answer for each of them. */
export const RedactedText = z.strictObject({
  record: id(),
  /** Rewritten; kept, because it says nothing of what is taken out; or destroyed on this side. */
  how: z.enum(['rewrite', 'keep', 'destroy']),
  /** The words that shall stand there, by field of the record. A field left out says nothing any more. */
  words: z.record(z.string().max(60), z.string().max(200_000)).optional(),
});
export type RedactedText = z.infer<typeof RedactedText>;

/** Whoever runs a procedure goes on writing into the case: it is ended first, and then looked at like everything else. */
const isRunElsewhere = ({ state }: Question<CaseState>) =>
  [...state.proceedings.values()].every((p) => p.endedOn) ? [] : [blocker('core.redact_proceeding_open')];

/**
 * Takes the originals of a case to the sealed store and leaves redacted copies; a report found in them becomes a sealed
 * case of its own (domain 2.3). A second person checks the copies before anybody else sees them.
 */
export const redact = defineAction('core.redact', {
  about: 'dossier',
  permission: 'core.redact',
  unit: 'office',
  from: ['open'],
  input: z.strictObject({
    texts: z.array(RedactedText).min(1).max(5000).meta({ widget: 'redaction', wide: true }),
    /** Demands that are taken out here. */
    out: z.array(id()).max(100).meta({ widget: 'demands' }).optional(),
    /** Papers that may stay as they are; all others go. */
    keep: z.array(id()).max(1000).meta({ widget: 'caseFiles' }).optional(),
    /** Redacted copies of papers that go. */
    copies: files(),
    checker: id().meta({ widget: 'colleague' }),
    reason: long(2000),
    split: z.boolean(),
    /** What is reported, for the sealed case. */
    report: long(2000).optional(),
    ...accused(),
  }),
  fold: petitionFold,
  appends: ['core.redacted', 'core.originals_kept', 'core.party_added', 'core.demand_added', 'core.files_attached'],
  blockers: (q) => [
    ...isOpen(q),
    ...isRunElsewhere(q),
    ...([...q.state.demands.values()].every((d) => isUnsorted(d) || d.phase === 'ended')
      ? []
      : [blocker('core.redact_before_passing_on')]),
    ...othersSort(q),
  ],
  check: ({ state, actor }, { split, report, checker, out = [] }) => [
    ...(split && !report ? [blocker('core.split_needs_report')] : []),
    ...(checker === actor.person ? [blocker('core.second_person')] : []),
    ...(out.some((d) => !state.demands.has(d)) ? [blocker('core.not_found')] : []),
    ...(state.demands.size > 0 && out.length >= state.demands.size ? [blocker('core.redact_leaves_nothing')] : []),
  ],
});

/** The person named compares the copies with the originals. */
export const checkRedaction = defineAction('core.checkRedaction', {
  about: 'dossier',
  permission: 'core.redact',
  unit: 'office',
  notBy: 'core.redacted',
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.redaction_checked'],
  blockers: ({ state: { redaction }, actor }) => {
    if (!redaction || redaction.checked) return [blocker('core.nothing_to_check')];
    return redaction.checker === actor.person ? [] : [blocker('core.named_checker')];
  },
});

/** Noticed late: the whole case is a report, and leaves the open store with everything in it (arts 22, 30). */
export const seal = defineAction('core.seal', {
  about: 'dossier',
  permission: 'core.redact',
  unit: 'office',
  from: ['open', 'done', 'closed'],
  input: z.strictObject({ reason: long(2000), ...accused() }),
  fold: petitionFold,
  appends: ['core.report_found', 'core.proceeding_ended'],
  blockers: isOpen,
});

/** Names one more person for a sealed case, and what for. */
export const nameRecipient = defineAction('core.nameRecipient', {
  about: 'dossier',
  permission: 'core.nameRecipients',
  harmless: true,
  input: z.strictObject({
    person: staff(),
    purpose: codes('recipientPurpose', RECIPIENT_PURPOSES),
    note: long(1000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.recipient_named'],
  blockers: isSealed,
});

/** Ends what a person was named for. */
export const endRecipient = defineAction('core.endRecipient', {
  about: 'dossier',
  permission: 'core.nameRecipients',
  harmless: true,
  input: z.strictObject({ person: staff(), reason: long(1000) }),
  fold: petitionFold,
  appends: ['core.recipient_ended'],
  blockers: isSealed,
});

/** The second person's word that the redacted half may go to a unit of the accused. Said on the sealed side only. */
export const allowRoute = defineAction('core.allowRoute', {
  about: 'dossier',
  permission: 'core.redact',
  harmless: true,
  input: z.strictObject({ unit: unit(), reason: long(2000) }),
  fold: petitionFold,
  appends: ['core.route_allowed'],
  blockers: (q) => [...isSealed(q), ...(q.state.originalsOf ? [] : [blocker('core.no_open_half')])],
});
