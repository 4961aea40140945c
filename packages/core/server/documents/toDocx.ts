import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { FONT_TABLE } from './fonts.js';
import { line } from './lines.js';
import type { PaperLayout } from './Paper.js';
import { paragraphs } from './paragraphs.js';
import { plain } from './plain.js';
import { CHARACTER, LINE, RED, stylesOf } from './styles.js';

/** A4 with the type area of 156 x 225 mm (GB/T 9704-2012, 5.2); the red lines lie 30 mm below and 20 mm above the edges. */
const PAGE: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(30), footer: mm(20) },
  },
};

/** The red double lines of a letter are 170 mm long and centred on the page, so wider than the type area. */
const LETTER_WIDTH = { indent: { left: -mm(8), right: -mm(6) } };

/** What takes room according to its length: the organ's name, and the day as it is printed. */
export interface Measured {
  readonly organ: string;
  readonly day: string;
}

/** Lays out a template as a Word file. */
export async function toDocx(title: string, paper: PaperLayout, measured: Measured): Promise<Uint8Array> {
  const letter = paper.form === 'letter';
  const document = new Document({
    title,
    creator: plain(measured.organ),
    lastModifiedBy: plain(measured.organ),
    styles: stylesOf(paper),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: PAGE,
        headers: letter ? { first: new Header({ children: [organMark(measured)] }) } : {},
        footers: {
          first: new Footer({ children: [letter ? footLine() : nothing()] }),
          default: pageNumber(AlignmentType.RIGHT, { right: CHARACTER }),
          even: pageNumber(AlignmentType.LEFT, { left: CHARACTER }),
        },
        children: [
          line('DocumentNumber', '{number}'),
          ...(letter
            ? [line('Title', title, { spacing: { before: 2 * LINE } })]
            : slipTitle(measured, title, paper.personal)),
          line('Normal', '{#to}{to}：{/to}'),
          ...paragraphs(paper.body),
          ...(paper.personal ? [] : signed(measured, letter ? 2 : 1)),
          ...(paper.remark ? [line('DocumentText', paper.remark)] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document, false, [FONT_TABLE]);
}

/** A slip names its organ in the title, on one line where both fit. */
const slipTitle = ({ organ }: Measured, title: string, personal = false): Paragraph[] => {
  if (personal) return [line('Title', title)];
  return widthOf(organ + title) <= 20
    ? [line('Title', `{organ}${title}`)]
    : [line('Title', '{organ}', { spacing: { after: 0 } }), line('Title', title)];
};

/** The organ's name in red over a double line (10.1), as large as fits on one line, 36 points at most. */
function organMark({ organ }: Measured): Paragraph {
  const points = Math.max(22, Math.min(36, Math.floor(440 / organ.length)));
  return new Paragraph({
    style: 'OrganMark',
    ...LETTER_WIDTH,
    spacing: { after: 280 },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 11, color: RED } },
    children: [new TextRun({ text: '{organ}', size: 2 * points })],
  });
}

const footLine = () =>
  new Paragraph({
    style: 'OrganMark',
    ...LETTER_WIDTH,
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 1, color: RED } },
  });

const nothing = () => new Paragraph({ style: 'PageNumber' });

/** 4号, a dash on either side, one character in from the outer edge (7.5); the first page of a letter has none. */
const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType], indent: object) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** Characters a text is wide; a Latin letter or a digit is half of one. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c < '\u2e80' ? 0.5 : 1), 0);

/**
 * The organ centred over the date, the date four characters in from the right, or further where the organ's name needs
 * the room (7.3.5.1); the lines left free above are for the seal.
 */
function signed({ organ, day }: Measured, free: number): Paragraph[] {
  const half = (widthOf(organ) - widthOf(day)) / 2;
  const right = Math.max(4, 2 + half);
  const indent = (characters: number) => ({ indent: { right: Math.round(Math.max(0, characters) * CHARACTER) } });
  return [
    line('DocumentSignature', '{organ}', { ...indent(right - half), spacing: { before: free * LINE }, keepNext: true }),
    line('DocumentSignature', '{on}', indent(right)),
  ];
}
