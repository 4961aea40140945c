import type { FileChild } from 'docx';
import { line, linesOf } from './lines.js';
import type { Block } from './Paper.js';
import { slipTable } from './slipTable.js';

const HEADINGS = { heading: 'Heading1', subheading: 'Heading2' } as const;

/** The blocks of a paper. The last two paragraphs stay with the signature: it never stands on a page of its own. */
export function paragraphs(blocks: readonly Block[]): FileChild[] {
  const single = blocks.flatMap((block): Block[] =>
    block.is === 'text' ? linesOf(block.text).map((text) => ({ is: 'text', text })) : [block],
  );
  return single.map((block, i) => {
    if (block.is === 'table') return slipTable(block.rows);
    if (block.is !== 'text') return line(HEADINGS[block.is], block.text);
    return line('DocumentText', block.text, { keepNext: i >= single.length - 2 });
  });
}
