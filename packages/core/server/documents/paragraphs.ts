import type { FileChild } from 'docx';
import { line } from './lines.js';
import type { Block } from './Paper.js';
import { linesOf } from './plain.js';
import { slipTable } from './slipTable.js';

const HEADINGS = { heading: 'Heading1', subheading: 'Heading2' } as const;
/** A paragraph that only says where something begins or ends that may be left out. */
const MARK = /^\{[#/][^}]*\}$/u;

/** The blocks of a template. The last two paragraphs stay with the signature: it never stands on a page of its own. */
export function paragraphs(blocks: readonly Block[]): FileChild[] {
  const single = blocks.flatMap((block): Block[] =>
    block.is === 'text' ? linesOf(block.text).map((text) => ({ is: 'text', text })) : [block],
  );
  const last = single.filter((block) => block.is !== 'text' || !MARK.test(block.text)).slice(-2);
  return single.map((block) => {
    if (block.is === 'table') return slipTable(block.rows);
    if (block.is !== 'text') return line(HEADINGS[block.is], block.text);
    return line('DocumentText', block.text, { keepNext: last.includes(block) });
  });
}
