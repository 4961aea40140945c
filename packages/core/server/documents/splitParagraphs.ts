/** Between the paragraphs of one field. No text of a user holds it: line breaks are taken apart before. */
export const PARAGRAPH = '\u2028';

/** A paragraph that holds no other: a text box may stand inside one. */
const INNERMOST = /<w:p(?: [^>]*)?>((?:(?!<w:p[ >]).)*?)<\/w:p>(?=(<\/w:tc>)?)/gsu;
const RUN = /<w:r(?: [^>]*)?>(?:(?!<w:r[ >]).)*?<\/w:r>/gsu;
/** What a paragraph may show without a word in it. */
const SHOWS = /<w:(?:drawing|pict|object|tab|br|fldChar|instrText|sym|sectPr)\b/u;

/**
 * What filling leaves to be done in the body, a header or a footer: a field of several lines becomes as many paragraphs
 * like the one it stood in, and a line of which nothing is left is dropped (a cell keeps its last).
 */
export const splitParagraphs = (xml: string): string =>
  xml.replace(INNERMOST, (whole: string, inner: string, endOfCell: string | undefined) => {
    if (inner.includes(PARAGRAPH)) return split(whole, inner);
    return !endOfCell && inner.includes('<w:t') && !SHOWS.test(inner) && !textOf(inner) ? '' : whole;
  });

const textOf = (inner: string): string =>
  [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((t) => t[1]).join('');

function split(whole: string, inner: string): string {
  const open = whole.slice(0, whole.indexOf('>') + 1);
  const form = /^\s*<w:pPr>.*?<\/w:pPr>/su.exec(inner)?.[0] ?? '';
  const next = (typeface: string) => `</w:t></w:r></w:p>${open}${form}<w:r>${typeface}<w:t xml:space="preserve">`;
  const parts = inner
    .replace(RUN, (run) => run.replaceAll(PARAGRAPH, next(/<w:rPr>.*?<\/w:rPr>/su.exec(run)?.[0] ?? '')))
    .split('</w:p>');
  // Only the last stays with what follows: a long text could not be broken anywhere else.
  const loose = parts.map((part, i) => (i < parts.length - 1 ? part.replace(/<w:keepNext[^>]*\/>/u, '') : part));
  return `${open}${loose.join('</w:p>')}</w:p>`;
}
