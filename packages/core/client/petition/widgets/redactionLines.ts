import { tells, wordsOf } from '@lianxin/core/common';
import type { OpenCase } from '../case/readCase.js';

/** A record that says something, and must be answered for before the case is redacted. */
export interface RedactionLine {
  readonly record: string;
  /** What it was written for: the type of the first entry that names it. */
  readonly type: string;
  /** Whose fields have names among those of the core. */
  readonly isCore: boolean;
  readonly words: Readonly<Record<string, string>>;
}

/** In the order in which they were written. What the log does not name goes without being asked. */
export function redactionLines({ view }: OpenCase): readonly RedactionLine[] {
  const lines = new Map<string, RedactionLine>();
  for (const { type, prints = {}, why } of view.entries) {
    for (const record of [...Object.keys(prints), ...(why ? [why] : [])]) {
      const found = view.records[record];
      if (!found || found.erased || lines.has(record) || !tells(found)) continue;
      lines.set(record, { record, type, isCore: found.kind.startsWith('core.'), words: wordsOf(found) });
    }
  }
  return [...lines.values()];
}
