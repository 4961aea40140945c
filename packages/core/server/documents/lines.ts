import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { plain } from './plain.js';

/** A paragraph of one line in a named style. */
export const line = (style: string, text: string, more: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ style, ...more, children: [new TextRun(plain(text))] });
