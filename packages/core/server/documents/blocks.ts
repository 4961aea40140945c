import type { Day } from '@lianxin/base';
import { formatDayZh, minuteText, type SheetContact } from '@lianxin/core/common';
import { chineseNumber } from './chineseNumber.js';
import type { Block, Row } from './Paper.js';

type Section = readonly [heading: string, blocks: readonly Block[]];

export const text = (...paragraphs: readonly string[]): Block[] =>
  paragraphs.map((paragraph) => ({ is: 'text', text: paragraph }));

export const subheading = (words: string): Block[] => [{ is: 'subheading', text: words }];

/** Blocks of a template that stand only where the field says something, or once for each row of a list. */
export const each = (field: string, blocks: readonly Block[]): Block[] => [
  ...text(`{#${field}}`),
  ...blocks,
  ...text(`{/${field}}`),
];

/** Sections under 一、 二、 三、. One that may be missing stands last, so that no number is left out. */
export const sections = (...all: readonly Section[]): Block[] =>
  all.flatMap(([heading, blocks], i) => [{ is: 'heading', text: `${chineseNumber(i + 1)}、${heading}` }, ...blocks]);

/** The section that stands last, under its number, where the field says something. */
export const lastSection = (n: number, heading: string, field: string): Block[] =>
  each(field, [{ is: 'heading', text: `${chineseNumber(n)}、${heading}` }, ...text(`{${field}}`)]);

export const table = (...rows: readonly Row[]): Block => ({ is: 'table', rows });

/** A row that stands only where the field says something, or once for each row of a list. */
export const rowIf = (per: string, row: Row): Row => ({ ...row, per });

/** One as it stands, several numbered 1. 2. 3., each in a paragraph of its own. */
export const numbered = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : texts.map((line, i) => `${i + 1}. ${line}`).join('\n');

/** Hours of a day in minutes of it, as papers tell them: 9:30至11:00. */
export const hours = (from: number, to: number): string =>
  [from, to].map((minute) => minuteText(minute).replace(/^0/u, '')).join('至');

/** Until when, that day included. */
export const by = (day: Day): string => `${formatDayZh(day)}前（含当日）`;

const LABELS = { person: '联系人', phone: '联系电话', hours: '接待时间', address: '地址' } as const;

/** Whom to ask, piece by piece: empty where nothing is known. */
export const contactPieces = (contact: SheetContact = {}): string[] =>
  (['person', 'phone', 'hours', 'address'] as const).flatMap((key) =>
    contact[key] ? [`${LABELS[key]}：${contact[key]}`] : [],
  );

/** Whom to ask, when and where: the section of every notice. */
export const CONTACT_SECTION: Section = ['联系方式', text('{contact}。')];

/** The contact as the remark of a letter between organs. */
export const CONTACT_REMARK = '{#contact}（{contact}）{/contact}';

/** What a paper cites beside the Regulations, where the county has set it: 和《…》（…）第…条. */
export const LOCAL_RULE = '{#localRule}和{localRule}{/localRule}';
