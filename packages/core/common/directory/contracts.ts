import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { DisableChoice } from '@lianxin/kernel/common';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import type { AuditLine, PersonRow, PluginRow, SettingRow } from './admin.js';
import type { Me } from './Me.js';
import { Role } from './roles.js';
import { UnitContact, UnitKind, UnitLevel, type UnitRow } from './Unit.js';

const id = z.string().min(1).max(64);
const day = daySchema();
const none = z.strictObject({}).nullish();
const name = z.string().trim().min(1).max(60);
const nothing = as<null>();

export const Username = z.string().regex(/^[a-z][a-z0-9._-]{1,31}$/);
export type Username = z.infer<typeof Username>;
const password = z.string().min(1).max(200);

/** Signs in with an account of this installation; the session travels in a cookie. */
export const login = defineMutation('core.login', {
  permission: 'public',
  input: z.strictObject({ username: z.string().trim().toLowerCase().max(32), password }),
  output: as<Me>(),
});

export const logout = defineMutation('core.logout', { permission: 'signedIn', input: none, output: nothing });

export const me = defineQuery('core.me', { permission: 'signedIn', input: none, output: as<Me>() });

/** Ends every other session of the account. */
export const changePassword = defineMutation('core.changePassword', {
  permission: 'signedIn',
  input: z.strictObject({ current: password, next: password }),
  output: nothing,
});

/** The units of the own county that exist on the day (default: today), parents before children. */
export const units = defineQuery('core.units', {
  permission: 'signedIn',
  input: z.strictObject({ on: day.optional() }).nullish(),
  output: as<UnitRow[]>(),
});

/** The people who have a post in the own unit today: to whom work may be handed. */
export const colleagues = defineQuery('core.colleagues', {
  permission: 'signedIn',
  input: none,
  output: as<{ readonly id: string; readonly name: string }[]>(),
});

/** The people who have a post in the county today, with what they are: whom a report may accuse, and a sealed case name. */
export const staff = defineQuery('core.staff', {
  permission: 'core.read',
  input: none,
  output: as<{ readonly id: string; readonly name: string; readonly unit: string; readonly title: string }[]>(),
});

export const addUnit = defineMutation('core.addUnit', {
  permission: 'core.admin.units',
  input: z.strictObject({
    name,
    mark: z.string().trim().max(10).optional(),
    contact: UnitContact.optional(),
    parent: id.optional(),
    level: UnitLevel,
    system: z.string().regex(/^[a-z][A-Za-z0-9]{1,31}$/),
    kind: UnitKind,
    reviewedBy: id.optional(),
    from: day.optional(),
  }),
  output: as<{ id: string }>(),
});

/** Corrects a unit's name or mark, or who reviews its opinions. */
export const changeUnit = defineMutation('core.changeUnit', {
  permission: 'core.admin.units',
  input: z.strictObject({
    unit: id,
    name: name.optional(),
    mark: z.string().trim().max(10).optional(),
    contact: UnitContact.optional(),
    reviewedBy: id.nullable().optional(),
  }),
  output: nothing,
});

/** Ends a unit; what was its duty passes to the successor. */
export const closeUnit = defineMutation('core.closeUnit', {
  permission: 'core.admin.units',
  input: z.strictObject({ unit: id, to: day, successor: id.optional() }),
  output: nothing,
});

const NewPost = z.strictObject({
  unit: id,
  roles: z.array(Role).min(1),
  title: z.string().trim().max(60).optional(),
  from: day.optional(),
});

export const people = defineQuery('core.people', {
  permission: 'core.admin.people',
  input: z.strictObject({ text: z.string().max(60).optional(), unit: id.optional() }).nullish(),
  output: as<PersonRow[]>(),
});

/** A person with an account and a first post. The password is shown once and must be changed at the first sign-in. */
export const addPerson = defineMutation('core.addPerson', {
  permission: 'core.admin.people',
  input: z.strictObject({ name, username: Username, post: NewPost }),
  output: as<{ person: string; password: string }>(),
});

export const addPost = defineMutation('core.addPost', {
  permission: 'core.admin.people',
  input: NewPost.extend({ person: id }),
  output: as<{ id: string }>(),
});

/** Ends a post with the given day (default: today). Someone without a post can no longer sign in. */
export const endPost = defineMutation('core.endPost', {
  permission: 'core.admin.people',
  input: z.strictObject({ post: id, to: day.optional() }),
  output: nothing,
});

/** A new password, shown once; ends the account's sessions and its lock. */
export const resetPassword = defineMutation('core.resetPassword', {
  permission: 'core.admin.people',
  input: z.strictObject({ person: id }),
  output: as<{ password: string }>(),
});

export const settings = defineQuery('core.settings', {
  permission: 'signedIn',
  input: none,
  output: as<SettingRow[]>(),
});

/** Sets a value from a day on (default: today, never earlier). Who may is said by the setting. */
export const setSetting = defineMutation('core.setSetting', {
  permission: 'signedIn',
  input: z.strictObject({ key: z.string().max(100), value: z.unknown(), from: day.optional() }),
  output: nothing,
});

export const plugins = defineQuery('core.plugins', {
  permission: 'core.admin.plugins',
  input: none,
  output: as<PluginRow[]>(),
});

/**
 * Switches a plugin on or off in the own county. With procedures open, switching off takes a choice: `windDown` lets
 * them run to their end, `endNow` ends each with the reason, `handOver` does so and names the person (`to`) who decides by
 * hand what each was about.
 */
export const setPluginState = defineMutation('core.setPluginState', {
  permission: 'core.admin.plugins',
  input: z.strictObject({
    plugin: id,
    on: z.boolean(),
    open: DisableChoice.optional(),
    reason: z.string().trim().min(2).max(500).optional(),
    to: id.optional(),
  }),
  output: nothing,
});

/** Allows the very files with this hash to run: at once where the plugin never ran, else after the next start. */
export const approvePlugin = defineMutation('core.approvePlugin', {
  permission: 'core.admin.plugins',
  input: z.strictObject({ plugin: id, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: nothing,
});

const LANGS = ['zh-CN', 'en'] as const;
const auditFilter = {
  from: day.optional(),
  to: day.optional(),
  /** Part of a name, or the id of a person. */
  person: z.string().trim().min(1).max(64).optional(),
  unit: id.optional(),
  /** The number of a case. */
  number: z.string().trim().min(1).max(60).optional(),
  code: z.string().max(64).optional(),
};

/** The audit log, newest first; `before` continues a page. */
export const audit = defineQuery('core.audit', {
  permission: 'core.audit.read',
  input: z.strictObject({
    ...auditFilter,
    before: z.int().positive().optional(),
    limit: z.int().min(1).max(200).optional(),
  }),
  output: as<{ lines: AuditLine[]; next?: number }>(),
});

/** The same lines as CSV, at most 50,000; `more` says that there are others. */
export const exportAudit = defineMutation('core.exportAudit', {
  permission: 'core.audit.read',
  input: z.strictObject({ ...auditFilter, lang: z.enum(LANGS) }),
  output: as<{ csv: string; lines: number; more: boolean }>(),
});

/** What can be proved anew of the data as it lies there, by id; its name is `checks.<id>`. */
export const checks = defineQuery('core.checks', {
  permission: 'core.audit.read',
  input: z.null(),
  output: as<readonly string[]>(),
});
/** Proves one of them. What does not fit is told in sentences. */
export const runCheck = defineMutation('core.runCheck', {
  permission: 'core.audit.read',
  input: z.strictObject({ check: z.string().max(64), lang: z.enum(LANGS) }),
  output: as<{ checked: number; problems: readonly string[] }>(),
});

/** Where the chain of the audit log stood at the end of a day, to be signed on paper; null before the first line. */
export const auditHead = defineQuery('core.auditHead', {
  permission: 'core.audit.read',
  input: z.strictObject({ day }),
  output: as<{ position: number; hash: string; at: string } | null>(),
});
