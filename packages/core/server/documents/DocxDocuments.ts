import type { DocumentKind, SheetOf } from '@lianxin/core/common';
import type { Documents } from './Documents.js';
import { documentTitle } from './documentTitle.js';
import { papers } from './papers/index.js';

/** Documents as Word files. The library that writes them is loaded with the first one, so that a start stays quick. */
export class DocxDocuments implements Documents {
  async render<K extends DocumentKind>(kind: K, sheet: SheetOf<K>): Promise<Uint8Array> {
    const paper = papers[kind](sheet);
    const { toDocx } = await import('./toDocx.js');
    return toDocx(documentTitle(kind), paper, sheet);
  }
}
