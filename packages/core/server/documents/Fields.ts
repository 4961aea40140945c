import type { SheetFrame } from '@lianxin/core/common';
import { formatDayZh } from '@lianxin/core/common';
import { contactPieces } from './blocks.js';
import { linesOf } from './plain.js';
import { PARAGRAPH } from './splitParagraphs.js';
import { addressed, mayMove, you, yourMatter } from './wording.js';

/** What a template may name: a text (several lines become several paragraphs), or rows for `{#list}…{/list}`. */
export interface Fields {
  readonly [name: string]: string | undefined | readonly Fields[];
}

/** Fields that every paper has. */
export const frameFields = (sheet: SheetFrame): Fields => ({
  organ: sheet.organ,
  number: sheet.number,
  to: addressed(sheet),
  on: formatDayZh(sheet.on),
  caseNumber: sheet.caseNumber,
  you: you(sheet),
  matter: yourMatter(sheet),
  localRule: sheet.localRule,
  mayMove: mayMove(sheet),
  contact: contactPieces(sheet.contact).join('；'),
  contactPerson: sheet.contact?.person,
  contactPhone: sheet.contact?.phone,
  contactHours: sheet.contact?.hours,
  contactAddress: sheet.contact?.address,
});

/** The same fields as a template takes them: only signs that a Word file can hold, one mark between paragraphs. */
export const printable = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.map(printable) : linesOf(value ?? '').join(PARAGRAPH),
    ]),
  );

/** The names of fields, with those of the rows of a list under its name. */
export type FieldNames = ReadonlyMap<string, FieldNames | undefined>;

export const namesOf = (fields: Fields): FieldNames =>
  new Map(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'object' ? namesOf(value[0]!) : undefined]),
  );
