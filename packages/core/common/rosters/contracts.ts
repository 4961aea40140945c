import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import type { RosterMember } from './Roster.js';

const id = z.string().min(1).max(64);
const line = (max: number) => z.string().trim().min(1).max(max);
const nothing = as<null>();
const system = z.string().regex(/^[a-z][A-Za-z0-9]{1,31}$/);

/** A roster as a post sees it. */
export interface RosterRow {
  readonly id: string;
  readonly plugin: string;
  readonly categories: readonly string[];
  readonly codes: string;
  /** Whether the acting post keeps it. */
  readonly keeps: boolean;
}

/** A membership as lists show it: never with a telephone number. */
export interface MemberRow extends RosterMember {
  readonly unitName?: string;
  /** There is a number, which `core.memberPhone` tells for a reason. */
  readonly hasPhone: boolean;
}

/** Somebody of the directory who could be put on a roster. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly unitName?: string;
  readonly title?: string;
}

/** The rosters of the plugins that are on in the county. */
export const rosters = defineQuery('core.rosters', {
  permission: 'core.read',
  input: z.null(),
  output: as<readonly RosterRow[]>(),
});

/** Who stands on a roster on a day (default: today), category by category; with `ended` also who did before. */
export const members = defineQuery('core.members', {
  permission: 'core.read',
  input: z.strictObject({ roster: line(100), on: daySchema().optional(), ended: z.boolean().optional() }),
  output: as<readonly MemberRow[]>(),
});

/** The people of the directory who do not stand on the roster today. */
export const candidates = defineQuery('core.candidates', {
  permission: 'core.read',
  input: z.strictObject({ roster: line(100) }),
  output: as<readonly Candidate[]>(),
});

const facts = {
  category: line(64),
  system: system.optional(),
  unit: id.optional(),
  title: line(60).optional(),
  phone: line(40).optional(),
};

/**
 * Puts somebody on a roster: a `person` of the directory, or somebody from outside by `name`, who becomes a person there
 * without post and account. Unit and system are those of the person's post where nothing else is said. Who may is said by
 * the roster.
 */
export const enrol = defineMutation('core.enrol', {
  permission: 'core.read',
  input: z.strictObject({
    roster: line(100),
    person: id.optional(),
    name: line(60).optional(),
    ...facts,
    from: daySchema().optional(),
  }),
  output: as<{ readonly id: string; readonly person: string }>(),
});

/** Sets right what is said of a member; what is left out of `system`, `unit` and `title` is taken away. */
export const changeMember = defineMutation('core.changeMember', {
  permission: 'core.read',
  input: z.strictObject({ member: id, ...facts }),
  output: nothing,
});

/** Ends a membership with the given day (default: yesterday, so at once). */
export const endMembership = defineMutation('core.endMembership', {
  permission: 'core.read',
  input: z.strictObject({ member: id, to: daySchema().optional() }),
  output: nothing,
});

/** The telephone number of a member, for a reason that the audit log keeps. */
export const memberPhone = defineMutation('core.memberPhone', {
  permission: 'core.reveal',
  input: z.strictObject({ member: id, reason: z.string().trim().min(2).max(200) }),
  output: as<{ readonly phone: string }>(),
});
