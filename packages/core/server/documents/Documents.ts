import type { DocumentKind, SheetOf } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** The official documents of the core, in the layout of GB/T 9704-2012. */
export interface Documents {
  /**
   * A .docx file of a kind, written from its sheet into a template: the office's own, or the one that ships. Touches
   * neither database nor disk: for `prepare`, outside the transaction.
   */
  render<K extends DocumentKind>(kind: K, sheet: SheetOf<K>, template?: Uint8Array): Promise<Uint8Array>;
  /** Checks what an office brought as the template of a kind; answers a sample written into it. */
  tryTemplate(kind: DocumentKind, content: Uint8Array): Promise<Uint8Array>;
  /** The template that ships, as a .docx file with `{fields}`, laid out for an organ's name. */
  shipped(kind: DocumentKind, organ: string): Promise<Uint8Array>;
}
export const Documents = token<Documents>('core.Documents');
