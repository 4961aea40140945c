const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is already safe to send. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = string | number | Html | undefined | false | readonly Piece[];

/** Markup from a template: every value that is not markup itself is escaped; what is absent leaves nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Piece[]): Html =>
  new Html(strings.reduce((all, text, i) => all + markupOf(values[i - 1]) + text));

function markupOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  return String(piece).replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
