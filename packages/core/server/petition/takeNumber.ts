import type { Directory } from '../directory/Directory.js';
import { caseNumber } from '../documents/caseNumber.js';
import type { DossierWriter } from '../dossier/DossierWriter.js';

/** The next number of a unit's cases. Sealed ones have a series of their own: no gap in the open one tells of them. */
export async function takeNumber(directory: Directory, writer: DossierWriter, unit: string, year: number) {
  const series = writer.dossier.store === 'sealed' ? 'sealed' : 'case';
  const number = await writer.number(unit, series, year);
  return { year, number, text: caseNumber(directory.getUnit(unit).mark, series, year, number) };
}
