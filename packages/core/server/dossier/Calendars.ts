import type { WorkCalendar } from '@lianxin/calendar';
import { token } from '@lianxin/kernel/common';

/** The working calendar each county counts by: the shipped years, and those it approved. */
export interface Calendars {
  of(county: string): WorkCalendar;
}
export const Calendars = token<Calendars>('core.Calendars');

/** What the machinery of tables needs beyond that. */
export interface KeptCalendars extends Calendars {
  /** Reads what counties approved. Before the first table is made anew. */
  load(): Promise<void>;
  /** Told after a commit by which calendar a county's tables were written: another may have been approved meanwhile. */
  written(county: string, by: WorkCalendar): void;
}
/** The same service. */
export const KeptCalendars = token<KeptCalendars>(Calendars.id);
