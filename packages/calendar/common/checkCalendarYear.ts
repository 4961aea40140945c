import { DomainError } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';

/** The statutory holidays (全国年节及纪念日放假办法, art. 2); one notice may name two together, as 国庆节、中秋节. */
const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

/** Those of them that fall on the same date each year. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  元旦: ['01-01'],
  劳动节: ['05-01'],
  国庆节: ['10-01', '10-02', '10-03'],
};

/**
 * An arrangement that leaves out a statutory holiday would end limits on a day on which every office is closed. Throws
 * `calendar.holiday_missing` with its name. A county's own holidays may come on top.
 */
export function checkCalendarYear({ year, off }: CalendarYear): void {
  const names = Object.values(off).join();
  for (const holiday of HOLIDAYS) {
    const isOff = (DATES[holiday] ?? []).every((date) => off[`${year}-${date}`] !== undefined);
    if (!isOff || !names.includes(holiday)) throw new DomainError('invalid', 'calendar.holiday_missing', { holiday });
  }
}
