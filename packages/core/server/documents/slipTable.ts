import {
  HeightRule,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { line } from './lines.js';
import type { Row } from './Paper.js';
import { linesOf, plain } from './plain.js';
import { CHARACTER } from './styles.js';

/** Twips: label and value fill the line. */
const LABEL = 7 * CHARACTER;
const VALUE = 21 * CHARACTER;
const PADDING = 110;

/** Room for a day written by hand. */
const DAY = '\u3000\u3000年\u3000\u3000月\u3000\u3000日';

/** The table of a slip: a label and what is written there, row by row. */
export const slipTable = (rows: readonly Row[]): Table =>
  new Table({
    width: { size: LABEL + VALUE, type: WidthType.DXA },
    columnWidths: [LABEL, VALUE],
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: PADDING, right: PADDING },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: !!row.sign,
          height: { value: row.sign ? 760 : 480, rule: HeightRule.ATLEAST },
          children: [cell(lines('SlipLabel', `${row.per ? `{#${row.per}}` : ''}${row.label}`)), cell(written(row))],
        }),
    ),
  });

const lines = (style: string, text: string): Paragraph[] => linesOf(text).map((each) => line(style, each));

const cell = (children: Paragraph[]): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    children: children.length ? children : [new Paragraph({ style: 'SlipText' })],
  });

const written = ({ value, large, sign, per }: Row): Paragraph[] => {
  const end = per ? `{/${per}}` : '';
  if (!sign) return lines(large ? 'SlipCode' : 'SlipText', `${value}${end}`);
  const tabStops = [{ type: TabStopType.RIGHT, position: VALUE - 2 * PADDING }];
  const day = sign === true ? DAY : `{${sign}}{^${sign}}${DAY}{/${sign}}`;
  const children = [new TextRun(plain(value)), new TextRun({ children: [new Tab(), `${day}${end}`] })];
  return [new Paragraph({ style: 'SlipText', tabStops, children })];
};
