import type { DocumentKind, TemplateField } from '@lianxin/core/common';
import { fieldRows, paperOf } from '@lianxin/core/server';
import { Document, Packer, Paragraph, TextRun } from 'docx';

/** The names of all fields of a kind, those of rows included. */
export const fieldsOf = (kind: DocumentKind): string[] => fieldRows(kind).flatMap(namesIn);
const namesIn = ({ name, rows }: TemplateField): string[] => [name, ...(rows ?? []).flatMap(namesIn)];

/** A plain template as an office would type it: everything that must be named, then some lines; one field left out. */
export function own(kind: DocumentKind, lines: readonly string[], without?: string): Promise<Uint8Array> {
  const must = paperOf(kind).mandatory.map((name) => name.split('|')[0]!);
  const named = must
    .filter((name) => name.split('.')[0] !== without)
    .map((name) => {
      const [list, field] = name.split('.');
      return field ? `{#${list}}{${field}}{/${list}}` : `{${list}}`;
    });
  const children = [...named, ...lines].map((line) => new Paragraph({ children: line ? [new TextRun(line)] : [] }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
