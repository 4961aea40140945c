import { NoteText } from '@lianxin/core/common';
import type { DossierWriter } from '../dossier/DossierWriter.js';
import type { AccusedInput } from './checkAccused.js';

/** The accused as an entry names them; those whom the directory does not know, by name in a record. */
export async function putAccused(writer: DossierWriter, { accused, accusedPeople, accusedOthers }: AccusedInput) {
  return {
    ...(accused?.length && { accused: [...accused] }),
    ...(accusedPeople?.length && { accusedPeople: [...accusedPeople] }),
    ...(accusedOthers && { accusedOthers: await writer.put(NoteText, { text: accusedOthers }) }),
  };
}
