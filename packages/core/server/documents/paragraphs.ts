import type { FileChild } from 'docx';
import { line, linesOf } from './lines.js';
import type { Block } from './Paper.js';
import { slipTable } from './slipTable.js';

/** The blocks of a paper. The last two paragraphs stay with the signature: it never stands on a page of its own. */
export function paragraphs(blocks: readonly Block[]): FileChild[] {
  const single = blocks.flatMap((block): Block[] =>
    block.is === 'text' ? linesOf(block.text).map((text) => ({ is: 'text', text })) : [block],
  );
  return single.map((block, i) => {
    if (block.is === 'table') return slipTable(block.rows);
    if (block.is === 'heading') return line('Heading1', block.text);
    return line('DocumentText', block.text, { keepNext: i >= single.length - 2 });
  });
}
