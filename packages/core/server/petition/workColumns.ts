import { type Dialect, sql } from '@lianxin/db';
import { dossierSchema } from '../dossier/schema.js';
import { petitionSchema } from './schema.js';

/** What a list of work says of a limit, and of the case that it runs in. */
export function workColumns(dialect: Dialect) {
  const { caseList } = petitionSchema.of(dialect);
  const { clocks } = dossierSchema.of(dialect);
  return {
    dossier: clocks.dossier,
    number: caseList.number,
    subject: caseList.subject,
    about: clocks.about,
    key: clocks.key,
    due: clocks.due,
    provisional: clocks.provisional,
    owner: sql<string>`coalesce(${clocks.owner}, '')`,
    handler: caseList.handler,
    state: clocks.state,
  };
}
