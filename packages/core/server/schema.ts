import { defineSchema } from '@lianxin/db';
import { calendarTables } from './calendar/schema.js';
import { directoryTables } from './directory/schema.js';
import { documentTables } from './documents/schema.js';
import { dossierTables } from './dossier/schema.js';
import { importTables } from './import/schema.js';
import { petitionTables } from './petition/schema.js';
import { roomTables } from './rooms/schema.js';
import { rosterTables } from './rosters/schema.js';

/** Every table of core. */
export const schema = defineSchema((k) => ({
  ...directoryTables(k),
  ...dossierTables(k),
  ...documentTables(k),
  ...petitionTables(k),
  ...importTables(k),
  ...calendarTables(k),
  ...rosterTables(k),
  ...roomTables(k),
}));
