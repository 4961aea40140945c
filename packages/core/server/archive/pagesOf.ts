const [LINES, CHARACTERS] = [22, 28];

/**
 * How many pages a paper has. A PDF says so; of a Word file it is worked out from the lines of the official layout (22
 * lines of 28 characters, GB/T 9704), as it carries no pages before it is laid out; everything else is one sheet.
 */
export async function pagesOf(content: Uint8Array, mime: string): Promise<number> {
  if (mime === 'application/pdf') return pdfPages(Buffer.from(content).toString('latin1'));
  if (mime.endsWith('wordprocessingml.document')) return wordPages(content);
  return 1;
}

function pdfPages(text: string): number {
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const counts = [...text.matchAll(/\/Count\s+(\d+)/g)].map(([, n]) => Number(n));
  return Math.max(1, pages, ...counts);
}

/** The library that opens Word files is loaded with the first one, so that a start stays quick. */
async function wordPages(content: Uint8Array): Promise<number> {
  const { default: PizZip } = await import('pizzip');
  const xml = new PizZip(content).file('word/document.xml')?.asText() ?? '';
  const paragraphs = xml
    .split('</w:p>')
    .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, t]) => t).join(''));
  const lines = paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / CHARACTERS)), 0);
  return Math.max(1, Math.ceil(lines / LINES));
}
