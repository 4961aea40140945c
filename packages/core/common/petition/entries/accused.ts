import { list, maybe, record, ref } from '../../dossier/kit.js';

/** Whom a report accuses: units, people of the directory, and others by name. */
export const accusedFields = () => ({
  accused: maybe(list(ref())),
  accusedPeople: maybe(list(ref())),
  accusedOthers: maybe(record()),
});
