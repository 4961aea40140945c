import { decodePieces, markedEncoding } from '../decodePieces.js';
import type { ZipArchive } from '../zip/ZipArchive.js';
import { type XmlHandler, XmlReader } from './XmlReader.js';

/** Reads a part of a workbook; yields after each piece, so that what the handler found can be handed on. */
export async function* xmlPieces(zip: ZipArchive, part: string, handler: XmlHandler): AsyncGenerator<void> {
  const xml = new XmlReader(handler);
  const encoding = markedEncoding(await zip.begin(part)) ?? 'utf-8';
  for await (const text of decodePieces(zip.stream(part), encoding, 'core.import_damaged')) {
    xml.write(text);
    yield;
  }
  xml.end();
}

/** Reads a part to its end. */
export async function readXml(zip: ZipArchive, part: string, handler: XmlHandler): Promise<void> {
  for await (const _ of xmlPieces(zip, part, handler));
}
