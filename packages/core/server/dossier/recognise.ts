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
/** Also what opens only with a password: Office wraps it like the files of old. */
const OLD_OFFICE: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.ms-office',
  '.xlsx': 'application/vnd.ms-office',
  '.pptx': 'application/vnd.ms-office',
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

/** What no text holds: binary content that happens to decode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** Text in UTF-8, in UTF-16 where it says so or, as spreadsheets here are often saved, in GB 18030. */
function isText(sample: Uint8Array): boolean {
  return encodingsOf(sample).some((encoding) => {
    try {
      // The sample may end within a character: a stream decoder waits for the rest of it.
      return !CONTROL.test(new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true }));
    } catch {
      return false;
    }
  });
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}
