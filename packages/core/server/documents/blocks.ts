import type { Day } from '@lianxin/base';
import { formatDayZh, type SheetContact } from '@lianxin/core/common';
import { chineseNumber } from './chineseNumber.js';
import type { Block, Row } from './Paper.js';

type Section = readonly [heading: string, blocks: readonly Block[]];

export const text = (...paragraphs: readonly string[]): Block[] =>
  paragraphs.map((paragraph) => ({ is: 'text', text: paragraph }));

/** One as it stands, several numbered 1. 2. 3. */
export const list = (texts: readonly string[]): Block[] =>
  texts.length === 1 ? text(...texts) : text(...texts.map((line, i) => `${i + 1}. ${line}`));

/** Sections under 一、 二、 三、; those that do not apply are left out and not counted. */
export const sections = (...all: readonly (Section | false | undefined)[]): Block[] =>
  all
    .filter((section): section is Section => !!section)
    .flatMap(([heading, blocks], i) => [{ is: 'heading', text: `${chineseNumber(i + 1)}、${heading}` }, ...blocks]);

/** Subsections under （一） （二） （三）. */
export const subsections = (...all: readonly Section[]): Block[] =>
  all.flatMap(([heading, blocks], i) => [
    { is: 'subheading', text: `（${chineseNumber(i + 1)}）${heading}` },
    ...blocks,
  ]);

export const table = (...rows: readonly (Row | false | undefined)[]): Block => ({
  is: 'table',
  rows: rows.filter((row): row is Row => !!row),
});

/** Until when, that day included. */
export const by = (day: Day): string => `${formatDayZh(day)}前（含当日）`;

const LABELS = { person: '联系人', phone: '联系电话', hours: '接待时间', address: '地址' } as const;

/** Whom to ask, piece by piece: empty where nothing is known. */
export const contactPieces = (contact: SheetContact = {}): string[] =>
  (['person', 'phone', 'hours', 'address'] as const).flatMap((key) =>
    contact[key] ? [`${LABELS[key]}：${contact[key]}`] : [],
  );

/** The last section of a notice; none where no contact is known. */
export const contactSection = (contact: SheetContact | undefined): Section | undefined => {
  const pieces = contactPieces(contact);
  return pieces.length ? ['联系方式', text(`${pieces.join('；')}。`)] : undefined;
};

/** The contact as the remark of a letter between organs. */
export const contactRemark = (contact: SheetContact | undefined): { readonly remark?: string } => {
  const pieces = contactPieces(contact);
  return pieces.length ? { remark: `（${pieces.join('；')}）` } : {};
};
