import { posix } from 'node:path';
import { DomainError } from '@lianxin/base';
import type { ZipArchive } from '../zip/ZipArchive.js';
import { readXml } from './readXml.js';
import { attributeOf } from './XmlReader.js';

/** What a workbook consists of. */
export interface Workbook {
  /** Sheets with rows in their order: names and parts. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly strings?: string;
  readonly styles?: string;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Throws `core.import_save_as` for a binary workbook and `core.import_wrong_file` for a zip file that holds none. */
export async function readWorkbook(zip: ZipArchive): Promise<Workbook> {
  const root = await relationsOf(zip, '');
  const part = [...root.values()].find(({ type }) => type === 'officeDocument')?.part;
  if (part?.endsWith('.bin')) throw new DomainError('invalid', 'core.import_save_as', { format: '.xlsb' });
  if (part === undefined || !zip.has(part)) throw new DomainError('invalid', 'core.import_wrong_file');
  const relations = await relationsOf(zip, part);
  const sheets = new Map<string, string>();
  let from1904 = false;
  let isWorkbook = false;
  await readXml(zip, part, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const to = relations.get(attributeOf(attributes, 'id') ?? '');
      if (to?.type === 'worksheet') sheets.set(attributeOf(attributes, 'name') ?? '', to.part);
    },
  });
  if (!isWorkbook) throw new DomainError('invalid', 'core.import_wrong_file');
  const first = (type: string) => [...relations.values()].find((r) => r.type === type && zip.has(r.part))?.part;
  const [strings, styles] = [first('sharedStrings'), first('styles')];
  return { sheets, from1904, ...(strings && { strings }), ...(styles && { styles }) };
}

/** Where the relations of a part lead, by their ids. */
async function relationsOf(zip: ZipArchive, part: string): Promise<Map<string, { type: string; part: string }>> {
  const relations = new Map<string, { type: string; part: string }>();
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!zip.has(file)) return relations;
  await readXml(zip, file, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const type = posix.basename(attributeOf(attributes, 'Type') ?? '');
      const to = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(attributeOf(attributes, 'Id') ?? '', { type, part: to });
    },
  });
  return relations;
}
