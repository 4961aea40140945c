import { DomainError } from '@lianxin/base';
import PizZip from 'pizzip';

/** What a template may weigh, packed and unpacked: offices put a seal or an emblem in, not a film. */
const MOST_PARTS = 300;
const MOST_BYTES = 30 << 20;
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Parts that run, or that hold files of another kind. */
const ACTIVE = /vbaProject|vbaData|activeX|\/embeddings\/|\.bin$|afchunk/iu;

/** Opens a Word file that is nothing but one: no macros, nothing fetched from elsewhere. */
export function openTemplate(content: Uint8Array): PizZip {
  const zip = unpacked(content);
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  if (!zip.file('word/document.xml') || !types.includes(MAIN))
    throw new DomainError('invalid', 'core.template_no_docx');
  const parts = Object.keys(zip.files);
  if (parts.some((name) => ACTIVE.test(name)) || /macroEnabled/iu.test(types))
    throw new DomainError('invalid', 'core.template_macros');
  for (const name of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = zip.file(name)?.asText() ?? '';
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new DomainError('invalid', 'core.template_no_docx');
    if (name.endsWith('.rels') && /TargetMode\s*=\s*["']External/iu.test(xml))
      throw new DomainError('invalid', 'core.template_links');
  }
  return zip;
}

function unpacked(content: Uint8Array): PizZip {
  let zip: PizZip;
  try {
    zip = new PizZip(content);
  } catch (cause) {
    throw new DomainError('invalid', 'core.template_no_docx', {}, { cause });
  }
  const files = Object.values(zip.files) as unknown as { readonly _data?: { readonly uncompressedSize?: number } }[];
  const bytes = files.reduce((sum, { _data }) => sum + (_data?.uncompressedSize ?? 0), 0);
  if (files.length > MOST_PARTS || bytes > MOST_BYTES) throw new DomainError('tooLarge', 'core.template_too_large');
  return zip;
}
