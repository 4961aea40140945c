import type { DocumentKind, SheetOf } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** The official documents of the core, in the layout of GB/T 9704-2012. */
export interface Documents {
  /**
   * A .docx file of a kind, written from its sheet. Touches neither database nor disk: for `prepare`, outside the
   * transaction.
   */
  render<K extends DocumentKind>(kind: K, sheet: SheetOf<K>): Promise<Uint8Array>;
}
export const Documents = token<Documents>('core.Documents');
