import { officialCalendar, type WorkCalendar } from '@lianxin/calendar';
import { token } from '@lianxin/kernel/common';

/** The working calendar each county counts by. */
export interface Calendars {
  of(county: string): WorkCalendar;
}
export const Calendars = token<Calendars>('core.Calendars');

/** The State Council's arrangements as shipped, for every county. */
export class OfficialCalendars implements Calendars {
  of(_county: string): WorkCalendar {
    return officialCalendar;
  }
}
