import { as, type Day, defineMutation, defineQuery, z } from '@lianxin/sdk/common';

export interface ConsultationRow {
  readonly dossier: string;
  /** As on paper. */
  readonly number: string;
  readonly asker: string;
  readonly text: string;
  readonly askedOn: Day;
  readonly due?: Day;
  readonly answeredOn?: Day;
}

/** A query: the consultations of the acting unit, or those about one case. */
export const list = defineQuery('example.list', {
  permission: 'example.read',
  input: z.strictObject({ case: z.uuid().optional() }).prefault({}),
  output: as<readonly ConsultationRow[]>(),
});

/** What the window may answer at once; read from a point that any plugin may contribute to. */
export const quickAnswers = defineQuery('example.quickAnswers', {
  permission: 'example.read',
  input: z.strictObject({}).prefault({}),
  output: as<readonly string[]>(),
});

/** A mutation: changes what is no log, and leaves a line in the audit log. */
export const openWindow = defineMutation('example.openWindow', {
  permission: 'example.handle',
  input: z.strictObject({ open: z.boolean() }),
  output: as<null>(),
});
