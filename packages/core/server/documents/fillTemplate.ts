import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type Fields, printable } from './Fields.js';
import { splitParagraphs } from './splitParagraphs.js';

/** Parts of a Word file in which fields stand. */
const FILLED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/** Fills a Word template. */
export function fillTemplate(template: Uint8Array, fields: Fields): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    nullGetter: () => '',
    errorLogging: false,
  });
  document.render(printable(fields));
  const zip = document.getZip();
  for (const { name } of zip.file(FILLED)) zip.file(name, splitParagraphs(zip.file(name)!.asText()));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
