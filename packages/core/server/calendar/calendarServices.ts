import type { Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Log } from '../dossier/Log.js';
import { Rebuilding } from '../dossier/Rebuilding.js';
import { CaseTitles } from '../petition/CaseTitles.js';
import { Db, TimeSource } from '../shared.js';
import { CalendarAdmin } from './CalendarAdmin.js';
import { CalendarPreviews } from './CalendarPreviews.js';
import { CalendarReader } from './CalendarReader.js';
import { CalendarRefresh } from './CalendarRefresh.js';
import { ClockScan } from './ClockScan.js';
import { CountyCalendars } from './CountyCalendars.js';

/** The days a county counts by. */
export function calendarServices(s: Services): void {
  s.add(CountyCalendars.token, CountyCalendars, [Db]);
  s.add(ClockScan.token, ClockScan, [Db]);
  s.add(CaseTitles.token, CaseTitles, [Db]);
  s.add(CalendarPreviews.token, CalendarPreviews, [
    Db,
    CountyCalendars.token,
    ClockScan.token,
    CaseTitles.token,
    TimeSource,
  ]);
  s.add(CalendarRefresh.token, CalendarRefresh, [Db, CountyCalendars.token, ClockScan.token, Log, Rebuilding.token]);
  s.add(CalendarAdmin.token, CalendarAdmin, [Db, CountyCalendars.token, CalendarRefresh.token, Audit]);
  s.add(CalendarReader.token, CalendarReader, [Db, CountyCalendars.token, Directory, CaseTitles.token, Log]);
}
