import type { Day } from '@lianxin/base';
import { useLanguage } from '../i18n/useLanguage.js';

/** A civil day. Short in tables, `2026-03-05`; spelled out, with the day of the week, where one reads. */
export function DayText({ day, long = false }: { day: Day | undefined; long?: boolean }) {
  const [language] = useLanguage();
  if (!day) return null;
  return (
    <time dateTime={day} className="lx-digits">
      {long ? longDay(day, language) : day}
    </time>
  );
}

const longDay = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant, as the clock at the office showed it: `2026-03-05 14:02`. */
export function InstantText({ at }: { at: string | undefined }) {
  if (!at) return null;
  return (
    <time dateTime={at} className="lx-digits">
      {officeTime.format(new Date(at))}
    </time>
  );
}

// Swedish writes dates the way ISO does.
const officeTime = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});
