const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** One line of text as XML can hold it: a control character or half an emoji would make the whole file unreadable. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '');

/** The lines of a text, without the blanks that were typed to indent them. */
export const linesOf = (text: string): string[] =>
  text
    .split(BREAKS)
    .map((each) => plain(each).trim())
    .filter((each) => each);
