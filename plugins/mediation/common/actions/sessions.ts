import { defineAction, fields, z } from '@lianxin/sdk/common';
import { mediatorsOf } from '../mediatorsOf.js';
import { host, noMediator, of, parties, refuse, takesPart } from './kit.js';

const { day, files, line, long, minute, room } = fields;
const running = { ...host, from: ['running', 'signing'], harmless: true } as const;

/** The next meeting; where one is planned already, another day, hour or room for it. */
export const planSession = defineAction('mediation.planSession', {
  ...running,
  input: z.strictObject({
    day: day(),
    from: minute(),
    to: minute(),
    room: room().optional(),
    /** Some of the parties, apart from the others. */
    apart: parties().optional(),
  }),
  appends: ['mediation.session_planned'],
  blockers: noMediator,
  check: (q, { day, apart = [] }) => [...refuse('day_passed', day < q.today), ...takesPart(q, ...apart)],
});

export const cancelSession = defineAction('mediation.cancelSession', {
  ...running,
  input: z.strictObject({}),
  appends: ['mediation.session_cancelled'],
  blockers: (q) => refuse('nothing_planned', of(q).planned === undefined),
});

/**
 * They met. What was said stays with those who mediate; what some of the parties said apart, with the mediators who were
 * there, who write it down themselves.
 */
export const holdSession = defineAction('mediation.holdSession', {
  ...running,
  input: z.strictObject({
    place: line(),
    present: long(1000),
    apart: parties().optional(),
    note: long(),
    files: files(),
  }),
  appends: ['mediation.session_held', 'mediation.notebook_opened', 'mediation.noted', 'core.files_attached'],
  blockers: noMediator,
  check: (q, { apart }) => [
    ...takesPart(q, ...(apart ?? [])),
    ...refuse('only_mediators', apart !== undefined && !mediatorsOf(q.state, of(q)).includes(q.actor.person)),
  ],
});
