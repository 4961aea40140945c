import { z } from 'zod';
import { masked, personal, recordKind } from '../dossier/RecordKind.js';
import type { ColumnMap } from './mapColumns.js';

/** The marks of what a row tells about a person; nothing is ever kept under it. */
const Person = recordKind('core.import_row', {
  name: personal(z.string(), 'name'),
  phone: personal(z.string(), 'phone'),
  address: personal(z.string(), 'address'),
});

/** Enough of a text to recognise a column by, in characters. */
const LONGEST = 40;

const short = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
};

/** A row as a preview shows it: texts cut, and what names a person shortened as in every list. */
export function shortenRow(cells: Readonly<Record<string, string>>, map: ColumnMap): Record<string, string> {
  const shown = Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, short(text)]));
  for (const field of ['name', 'phone', 'address'] as const) {
    const column = map[field];
    if (column === undefined || !shown[column]) continue;
    shown[column] = masked(Person, { name: '', phone: '', address: '', [field]: shown[column] })[field];
  }
  return shown;
}
