import { type DocumentKind, formatDayZh, type SheetOf } from '@lianxin/core/common';
import type { Documents } from './Documents.js';
import { documentTitle } from './documentTitle.js';
import { frameFields } from './Fields.js';
import { paperOf } from './papers/index.js';

/** Laid out templates that are kept at hand. */
const KEPT = 200;

/** Documents as Word files. The libraries that write them are loaded with the first one, so that a start stays quick. */
export class DocxDocuments implements Documents {
  private readonly laidOut = new Map<string, Promise<Uint8Array>>();

  async render<K extends DocumentKind>(kind: K, sheet: SheetOf<K>, template?: Uint8Array): Promise<Uint8Array> {
    const { fillTemplate } = await import('./fillTemplate.js');
    const given = template ?? (await this.layOut(kind, sheet.organ, formatDayZh(sheet.on)));
    return fillTemplate(given, { ...frameFields(sheet), ...paperOf(kind).fields(sheet) });
  }

  shipped(kind: DocumentKind, organ: string): Promise<Uint8Array> {
    return this.layOut(kind, organ, formatDayZh('2026-10-10'));
  }

  /** Organ and day give the room that they need on the paper, not what is written there. */
  private async layOut(kind: DocumentKind, organ: string, day: string): Promise<Uint8Array> {
    const key = `${kind} ${organ} ${day.length}`;
    const kept = this.laidOut.get(key);
    if (kept) return kept;
    const { toDocx } = await import('./toDocx.js');
    const made = toDocx(documentTitle(kind), paperOf(kind), { organ, day });
    if (this.laidOut.size >= KEPT) this.laidOut.clear();
    this.laidOut.set(key, made);
    return made;
  }
}
