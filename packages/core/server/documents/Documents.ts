import type { SheetFrame } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Paper } from './Paper.js';

/** Official documents, in the layout of GB/T 9704-2012. */
export interface Documents {
  /**
   * A .docx file of a kind, written from its sheet into a template: the office's own, or the one that ships. Touches
   * neither database nor disk: for `prepare`, outside the transaction.
   */
  render<S extends object>(paper: Paper<S>, sheet: SheetFrame & S, template?: Uint8Array): Promise<Uint8Array>;
  /** Checks what an office brought as the template of a kind; answers a sample written into it. */
  tryTemplate(paper: Paper, content: Uint8Array): Promise<Uint8Array>;
  /** The template that ships, as a .docx file with `{fields}`, laid out for an organ's name. */
  shipped(paper: Paper, organ: string): Promise<Uint8Array>;
  /** The title that a document of a kind carries on paper. */
  title(id: string): string;
}
export const Documents = token<Documents>('core.Documents');
