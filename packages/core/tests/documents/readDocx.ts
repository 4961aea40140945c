import JSZip from 'jszip';

/** A Word file as its reader meets it: the raw parts, and the text of the body paragraph by paragraph. */
export interface Docx {
  readonly parts: Readonly<Record<string, string>>;
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly text: string;
}

export async function readDocx(bytes: Uint8Array): Promise<Docx> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const parts = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await zip.file(name)!.async('string')] as const)),
  );
  const paragraphs = (parts['word/document.xml'] ?? '')
    .split('<w:p>')
    .slice(1)
    .map((xml) => ({
      style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
      text: textIn(xml),
    }));
  return { parts, paragraphs, text: paragraphs.map((p) => p.text).join('\n') };
}

export const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => decoded(text ?? '')).join('');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** What makes a part unreadable, if anything: a tag that is not closed, a bare ampersand, a character XML cannot hold. */
export function unreadable(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!#?\w+;)/.exec(xml);
  if (forbidden || !xml.isWellFormed()) return `forbidden character at ${forbidden?.index}`;
  const open: string[] = [];
  for (const [, close, name, attributes] of xml.matchAll(/<(\/?)([\w:]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (close && open.pop() !== name) return `</${name}> closes nothing`;
    if (!close && !attributes?.endsWith('/')) open.push(name!);
  }
  return open.length ? `<${open.pop()}> stays open` : undefined;
}
