import { type CaseState, FilingText } from '@lianxin/core/common';
import type { Dossier } from '../dossier/Dossier.js';
import type { Records } from '../dossier/Records.js';

/** The number of a case on paper; empty where no filing of its own carries one. */
export async function numberOf(records: Records, dossier: Dossier, { filings }: CaseState): Promise<string> {
  const text = filings.find((f) => f.text)?.text;
  return text ? (await records.get(dossier, FilingText, text)).number : '';
}
