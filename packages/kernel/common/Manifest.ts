import { z } from 'zod';

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'plugin_id');
const Name = z.string().regex(/^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9_-]+)+$/, 'dotted_id');
/** A key of the plugin's locale files between percent signs. */
const Label = z.string().regex(/^%[^%\s]+%$/, 'label');
const Range = z.string().min(1);
const Path = z.string().regex(/^\.\/(?!.*(^|\/)\.\.(\/|$))\S+$/, 'inner_path');
const Names = z.array(Name).default([]);

/** When a slot shows: the thing shown has, for each key, one of the values. */
export const SlotCondition = z.record(z.string(), z.array(z.string()).min(1));
export type SlotCondition = z.infer<typeof SlotCondition>;

export const PermissionContribution = z.strictObject({
  id: Name,
  label: Label,
  roles: z.array(z.string().min(1)).describe('Roles that have it from the start.'),
});
export type PermissionContribution = z.infer<typeof PermissionContribution>;

export const NavigationContribution = z.strictObject({
  id: Name,
  page: z.string().min(1).describe('Name of a page of the browser half.'),
  permission: Name,
  label: Label,
  icon: z.string().optional(),
  order: z.number().optional(),
});
export type NavigationContribution = z.infer<typeof NavigationContribution>;

export const SlotContribution = z.strictObject({
  slot: z.string().min(1),
  component: z.string().min(1).describe('Name of a component of the browser half.'),
  when: SlotCondition.optional(),
  permission: Name.optional(),
  order: z.number().optional(),
});
export type SlotContribution = z.infer<typeof SlotContribution>;

/** The settings of a county: a JSON Schema whose properties carry a title from the locale files. */
export const SettingsSchema = z.looseObject({
  type: z.literal('object'),
  properties: z.record(z.string(), z.looseObject({ title: Label })),
});
export type SettingsSchema = z.infer<typeof SettingsSchema>;

/** What a county may choose when it switches the plugin off while something is open. */
export const DisableChoice = z.enum(['windDown', 'endNow', 'handOver']);
export type DisableChoice = z.infer<typeof DisableChoice>;

export const Contributes = z.strictObject({
  permissions: z.array(PermissionContribution).default([]),
  settings: SettingsSchema.optional(),
  navigation: z.array(NavigationContribution).default([]),
  slots: z.array(SlotContribution).default([]),
  entries: Names.describe('Types of log entries it writes.'),
  records: Names.describe('Kinds of records it keeps.'),
  papers: Names.describe('Kinds of papers it issues.'),
  dossierKinds: Names.describe('Kinds of dossiers it brings.'),
  labels: Names.describe('Dictionary keys it registers.'),
  onDisable: z.array(DisableChoice).default([]),
});
export type Contributes = z.infer<typeof Contributes>;

/** The part of a plugin's `package.json` that the host reads before any of its code runs. */
export const Manifest = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  engines: z.looseObject({ lianxin: Range.describe('Versions of the host it works with.') }),
  lianxin: z.strictObject({
    id: Id.describe('Prefix of everything it contributes.'),
    displayName: Label,
    description: Label.optional(),
    dependsOn: z.record(Id, Range).default({}),
    server: Path.optional(),
    client: Path.optional(),
    contributes: Contributes.prefault({}),
  }),
});
export type Manifest = z.infer<typeof Manifest>;
