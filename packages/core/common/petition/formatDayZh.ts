import type { Day } from '@lianxin/base';

// Days have neither hour nor zone: both ends of the conversion are read as UTC.
const CHINESE = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as official papers write it: Arabic numerals without leading zeros, 2026年3月2日 (GB/T 9704-2012, 7.3.5.4). */
export const formatDayZh = (day: Day): string => CHINESE.format(Date.parse(`${day}T00:00:00Z`));
