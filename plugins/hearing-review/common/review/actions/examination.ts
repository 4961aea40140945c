import { defineAction, fields, z } from '@lianxin/sdk/common';
import { EVENTS, INQUIRIES } from '../codes.js';
import { andFit, of, type Q, refuse, unfit, work } from './asking.js';

const { codes, files, id, line, long } = fields;
const people = () => z.array(id().meta({ widget: 'colleague' }));
const examining = { ...work, from: ['accepted'] };
const notExaminer = (q: Q) => refuse('not_examiner', !of(q).examiners.includes(q.actor.person));

/** Who examines; nobody who handled the matter before (INV-17). */
export const nameExaminers = defineAction('hearing-review.nameExaminers', {
  ...examining,
  input: z.strictObject({ examiners: people().min(1).max(10) }),
  appends: ['hearing-review.examiners_named'],
  check: (q, { examiners }) => unfit(q, of(q), examiners),
});

/** The applicant is heard, the place is looked at, others are asked: evidence is taken by two at least. */
export const recordInquiry = defineAction('hearing-review.recordInquiry', {
  ...examining,
  harmless: true,
  input: z.strictObject({
    manner: codes('hearing-review:codes.inquiry', INQUIRIES),
    by: people().min(2).max(10),
    place: line().optional(),
    present: long(1000),
    note: long(),
    files: files(),
  }),
  appends: ['hearing-review.inquiry_made', 'core.files_attached'],
  blockers: andFit((q) => refuse('no_examiner', of(q).examiners.length === 0)),
  check: (q, { by }) => [
    ...refuse('two_persons', new Set(by).size < 2),
    ...refuse('examiner_takes_part', !by.some((one) => of(q).examiners.includes(one))),
    ...unfit(q, of(q), by),
  ],
});

/** What the examination came to, under each of the five heads; written again while it goes on. */
export const recordExamination = defineAction('hearing-review.recordExamination', {
  ...examining,
  input: z.strictObject({
    competence: long(5000),
    facts: long(),
    basis: long(5000),
    procedure: long(5000),
    appropriateness: long(5000),
  }),
  appends: ['hearing-review.examined'],
  blockers: andFit(notExaminer),
});

const stagesLeft = (q: Q) =>
  q
    .setting<readonly { code: string }[]>('hearing-review.stages')
    .filter(({ code }) => !of(q).stages.some((done) => done.stage === code));

/** A step of the county's own list was done. */
export const reachStage = defineAction('hearing-review.reachStage', {
  ...work,
  from: ['requested', 'accepted', 'proposed', 'resolved', 'drafted'],
  harmless: true,
  input: z.strictObject({ stage: z.string().max(40).meta({ widget: 'hearing-review.stage' }) }),
  appends: ['hearing-review.stage_reached'],
  blockers: andFit((q) => refuse('no_stage_left', stagesLeft(q).length === 0)),
  check: (q, { stage }) => [
    ...refuse(
      'unknown_stage',
      !q.setting<readonly { code: string }[]>('hearing-review.stages').some((s) => s.code === stage),
    ),
    ...refuse(
      'stage_done',
      of(q).stages.some((done) => done.stage === stage),
    ),
  ],
});

const suspending = (q: Q) => q.setting<readonly string[]>(`hearing-review.${of(q).stage}SuspendOn`);
const event = () => codes('hearing-review:codes.event', EVENTS);

/** An appraisal or inspection takes its time, which is not the organ's where the county's rules say so. */
export const suspendReview = defineAction('hearing-review.suspendReview', {
  ...examining,
  input: z.strictObject({ event: event(), note: long(2000) }),
  appends: ['hearing-review.review_suspended'],
  blockers: andFit((q) => refuse('nothing_suspends', suspending(q).length === 0)),
  check: (q, { event: one }) => [
    ...refuse('does_not_suspend', !suspending(q).includes(one)),
    ...refuse('already_suspended', of(q).suspendedBy.includes(one)),
  ],
});

export const resumeReview = defineAction('hearing-review.resumeReview', {
  ...work,
  input: z.strictObject({ event: event() }),
  appends: ['hearing-review.review_resumed'],
  blockers: andFit((q) => refuse('not_suspended', of(q).suspendedBy.length === 0)),
  check: (q, { event: one }) => refuse('not_suspended', !of(q).suspendedBy.includes(one)),
});
