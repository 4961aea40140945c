import { type DocumentKind, formatDayZh, type SheetOf } from '@lianxin/core/common';
import type { Documents } from './Documents.js';
import { documentTitle } from './documentTitle.js';
import { frameFields } from './Fields.js';
import { paperOf } from './papers/index.js';

/** Points of a text in large print: 2号. */
const LARGE = 22;
/** Laid out templates that are kept at hand. */
const KEPT = 200;

/** Documents as Word files. The libraries that write them are loaded with the first one, so that a start stays quick. */
export class DocxDocuments implements Documents {
  private readonly laidOut = new Map<string, Promise<Uint8Array>>();

  async render<K extends DocumentKind>(kind: K, sheet: SheetOf<K>, template?: Uint8Array): Promise<Uint8Array> {
    const { fillTemplate } = await import('./fillTemplate.js');
    const own = sheet.large ? undefined : template;
    const given = own ?? (await this.layOut(kind, sheet.organ, formatDayZh(sheet.on), sheet.large));
    return fillTemplate(given, { ...frameFields(sheet), ...paperOf(kind).fields(sheet) });
  }

  async tryTemplate(kind: DocumentKind, content: Uint8Array): Promise<Uint8Array> {
    const { checkTemplate } = await import('./checkTemplate.js');
    return checkTemplate(kind, content);
  }

  shipped(kind: DocumentKind, organ: string): Promise<Uint8Array> {
    return this.layOut(kind, organ, formatDayZh('2026-10-10'));
  }

  /** Organ and day give the room that they need on the paper, not what is written there. */
  private async layOut(kind: DocumentKind, organ: string, day: string, large = false): Promise<Uint8Array> {
    const key = `${kind} ${organ} ${day.length} ${large}`;
    const kept = this.laidOut.get(key);
    if (kept) return kept;
    const { toDocx } = await import('./toDocx.js');
    const paper = paperOf(kind);
    const made = toDocx(documentTitle(kind), large ? { ...paper, size: LARGE } : paper, { organ, day });
    if (this.laidOut.size >= KEPT) this.laidOut.clear();
    this.laidOut.set(key, made);
    return made;
  }
}
