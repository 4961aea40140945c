import { formatDayZh, type SheetFrame } from '@lianxin/core/common';
import type { Documents } from './Documents.js';
import { frameFields } from './Fields.js';
import type { Paper } from './Paper.js';
import type { PaperKinds } from './PaperKinds.js';

/** Points of a text in large print: 2号. */
const LARGE = 22;
/** Laid out templates that are kept at hand. */
const KEPT = 200;

/** Documents as Word files. The libraries that write them are loaded with the first one, so that a start stays quick. */
export class DocxDocuments implements Documents {
  private readonly laidOut = new Map<string, Promise<Uint8Array>>();

  constructor(private readonly kinds: Pick<PaperKinds, 'titleOf'>) {}

  async render<S extends object>(paper: Paper<S>, sheet: SheetFrame & S, template?: Uint8Array): Promise<Uint8Array> {
    const { fillTemplate } = await import('./fillTemplate.js');
    const own = sheet.large ? undefined : template;
    const given = own ?? (await this.layOut(paper, sheet.organ, formatDayZh(sheet.on), sheet.large));
    return fillTemplate(given, { ...frameFields(sheet), ...paper.fields(sheet) });
  }

  async tryTemplate(paper: Paper, content: Uint8Array): Promise<Uint8Array> {
    const { checkTemplate } = await import('./checkTemplate.js');
    return checkTemplate(paper, content);
  }

  shipped(paper: Paper, organ: string): Promise<Uint8Array> {
    return this.layOut(paper, organ, formatDayZh('2026-10-10'));
  }

  title(id: string): string {
    return this.kinds.titleOf(id)['zh-CN'];
  }

  /** Organ and day give the room that they need on the paper, not what is written there. */
  private async layOut(paper: Paper, organ: string, day: string, large = false): Promise<Uint8Array> {
    const key = `${paper.id} ${organ} ${day.length} ${large}`;
    const kept = this.laidOut.get(key);
    if (kept) return kept;
    const { toDocx } = await import('./toDocx.js');
    const made = toDocx(this.title(paper.id), large ? { ...paper, size: LARGE } : paper, { organ, day });
    if (this.laidOut.size >= KEPT) this.laidOut.clear();
    this.laidOut.set(key, made);
    return made;
  }
}
