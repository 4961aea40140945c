import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';

/** Kinds of file that papers of a case come as, by what their content says. */
const ACCEPTED = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/bmp',
  'image/tiff',
  'image/webp',
  'image/heic',
  'audio/mpeg',
  'audio/wav',
  'audio/amr',
  'audio/x-m4a',
  'video/mp4',
  'video/quicktime',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/zip',
]);

/** What a container says only by names of its parts, or by the file's own name. */
const PACKAGES: readonly [part: string, mime: string][] = [
  ['OFD.xml', 'application/ofd'],
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];
const OLD_OFFICE: Readonly<Record<string, string>> = {
  '.doc': 'application/msword',
  '.wps': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.et': 'application/vnd.ms-excel',
};

/** So many bytes of the beginning are looked at. */
export const SAMPLE_BYTES = 1024 * 1024;

/**
 * What a file is, by the beginning of its content; the name decides only between kinds that look alike. Undefined for
 * what is not accepted.
 */
export async function recognise(sample: Uint8Array, name: string): Promise<string | undefined> {
  const found = (await fileTypeFromBuffer(sample).catch(() => undefined))?.mime as string | undefined;
  if (found === 'application/x-cfb') return OLD_OFFICE[extname(name).toLowerCase()];
  if (found === 'application/zip') {
    const bytes = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength);
    return PACKAGES.find(([part]) => bytes.includes(part))?.[1] ?? found;
  }
  if (found) return ACCEPTED.has(found) ? found : undefined;
  if (!isText(sample)) return undefined;
  return extname(name).toLowerCase() === '.csv' ? 'text/csv' : 'text/plain';
}

/** Text in UTF-8 or, as spreadsheets here are often saved, GB 18030. */
function isText(sample: Uint8Array): boolean {
  if (sample.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d))
    return false;
  // The sample may end within a character: a stream decoder waits for the rest of it.
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
      return true;
    } catch {
      return false;
    }
  });
}
