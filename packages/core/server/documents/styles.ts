import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { FONT, font } from './fonts.js';
import type { PaperLayout } from './Paper.js';

/** 28.95 points: 22 lines fill the 225 mm of the type area. */
export const LINE = 579;
/** A character of the body, in twips: drawn together by a quarter of a point, 28 fill the 156 mm of a line. */
export const CHARACTER = 315;
export const RED = 'FF0000';

const exact = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const indent = { firstLineChars: 200, firstLine: 2 * CHARACTER };
/** Half-points, as Word counts sizes: 3号 is 16 points, 2号 22, 4号 14. */
const SIZE = { three: 32, two: 44, four: 28 };

/**
 * Named styles, so that a clerk who edits the file finds title, headings and text where Word keeps them. A slip is set
 * in a size of its own, with less room between the lines.
 */
export function stylesOf({ form, size }: PaperLayout): IStylesOptions {
  const points = size ?? 16;
  const close = { ...exact, line: 30 * points };
  const slip = { run: { size: 2 * points }, paragraph: { alignment: AlignmentType.LEFT, spacing: close } };
  const body =
    form === 'letter'
      ? { paragraph: { alignment: AlignmentType.BOTH, indent } }
      : { run: slip.run, paragraph: { indent, spacing: { ...close, before: 100, after: 100 } } };
  return {
    default: {
      document: {
        run: {
          font: font(FONT.body),
          size: SIZE.three,
          characterSpacing: -5,
          color: '000000',
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: exact },
      },
      title: {
        run: { font: font(FONT.title), size: SIZE.two },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...exact, line: 640, after: form === 'letter' ? LINE : LINE / 2 },
        },
      },
      heading1: heading(FONT.heading, 0),
      heading2: heading(FONT.subheading, 1),
    },
    paragraphStyles: [
      style('DocumentText', 'Document Text', body),
      style('OrganMark', 'Organ Mark', {
        run: { font: font(FONT.title), color: RED },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      }),
      style('DocumentNumber', 'Document Number', { paragraph: { alignment: AlignmentType.RIGHT } }),
      style('DocumentSignature', 'Document Signature', {
        paragraph: { alignment: AlignmentType.RIGHT, keepLines: true },
      }),
      style('SlipText', 'Slip Text', slip),
      style('SlipLabel', 'Slip Label', {
        run: { ...slip.run, font: font(FONT.heading) },
        paragraph: { ...slip.paragraph, alignment: AlignmentType.CENTER },
      }),
      style('SlipCode', 'Slip Code', {
        run: { font: font(FONT.heading), size: 56 },
        paragraph: { spacing: { ...exact, line: 800 } },
      }),
      style('PageNumber', 'Page Number Line', {
        run: { font: font(FONT.pageNumber), size: SIZE.four },
        paragraph: { spacing: { ...exact, line: 320, after: 312 } },
      }),
    ],
  };
}

/** 一、 and （一）: the size of the text, told by the typeface. */
const heading = (face: string, outlineLevel: number) => ({
  run: { font: font(face), size: SIZE.three, color: '000000' },
  paragraph: { indent, keepNext: true, outlineLevel },
});

const style = (
  id: string,
  name: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...rest });
