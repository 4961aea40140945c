import { addDays, type Day } from '@lianxin/base';
import type { UrgentReport, UrgentWay } from '@lianxin/core/common';

const DAY = 24 * 60;

/** A moment of civil time: a day, and minutes since midnight. */
export interface Moment {
  readonly day: Day;
  readonly minutes: number;
}

/** By when it was to be told in a way, under the county's own time; absent where the county set none. */
export function lastMoment(report: UrgentReport, way: UrgentWay): Moment | undefined {
  const more = way === 'oral' ? report.oralMinutes : report.writtenHours && report.writtenHours * 60;
  if (!more) return undefined;
  const minutes = report.learnedAt + more;
  return { day: addDays(report.learnedOn, Math.floor(minutes / DAY)), minutes: minutes % DAY };
}

/** Told in this way by then, or later; `undefined` while it was not told. */
export function isInTime({ told }: UrgentReport, way: UrgentWay, last: Moment): boolean | undefined {
  const first = told.find((each) => each.way === way);
  return first && (first.on < last.day || (first.on === last.day && first.at <= last.minutes));
}

/** 14:05. */
export const timeText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
