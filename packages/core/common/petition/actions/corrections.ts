import { CORE_ENTRIES } from '../../dossier/coreEntries.js';
import { correctionActions } from '../../dossier/correctionActions.js';
import type { EntryType } from '../../dossier/EntryType.js';
import type { TypeLookup } from '../../dossier/effective.js';
import * as petitionEntries from '../entries/index.js';
import { petitionFold } from '../petitionFold.js';

const TYPES = new Map(
  [...Object.values(petitionEntries), ...CORE_ENTRIES].map((t) => [t.id, t as unknown as EntryType]),
);

/** Finds the types of entries that core declares; the browser knows no others. */
export const coreTypeOf: TypeLookup = (id) => TYPES.get(id);

/** How the log of a case is set right: with a reason, and by a second person once something was issued or served. */
export const corrections = correctionActions(petitionFold, coreTypeOf);
export const { annul, redate, rebase } = corrections;
