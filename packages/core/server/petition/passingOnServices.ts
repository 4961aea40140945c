import type { Services } from '@lianxin/kernel/server';
import { Directory } from '../directory/Directory.js';
import { Settings } from '../directory/Settings.js';
import { Records } from '../dossier/Records.js';
import { Db } from '../shared.js';
import { Assisting } from './Assisting.js';
import { Disputes } from './Disputes.js';
import { FromAbove } from './FromAbove.js';
import { Papers } from './Papers.js';
import { Sorting } from './Sorting.js';
import { Successions } from './Successions.js';
import { Supervising } from './Supervising.js';
import { UrgentReports } from './UrgentReports.js';

/** What surrounds a transfer. */
export function passingOnServices(s: Services): void {
  s.add(Disputes.token, Disputes, [Sorting.token, Directory]);
  s.add(Assisting.token, Assisting, [Directory]);
  s.add(Supervising.token, Supervising, [Papers.token]);
  s.add(FromAbove.token, FromAbove, [Papers.token, Records]);
  s.add(Successions.token, Successions, [Db, Directory]);
  s.add(UrgentReports.token, UrgentReports, [Papers.token, Records, Settings]);
}
