import type { TemplateField } from '@lianxin/core/common';
import { fieldRows } from '@lianxin/core/server';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { type Kind, paperOf } from './sheets.js';

/** The names of all fields of a kind, those of rows included. */
export const fieldsOf = (kind: Kind): string[] => fieldRows(paperOf(kind), label).flatMap(namesIn);
const label = () => ({ 'zh-CN': '', en: '' });
const namesIn = ({ name, rows }: TemplateField): string[] => [name, ...(rows ?? []).flatMap(namesIn)];

/** A plain template as an office would type it: everything that must be named, then some lines; one field left out. */
export function own(kind: Kind, lines: readonly string[], without?: string): Promise<Uint8Array> {
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
