import { dayOf, daysBetween } from '@lianxin/base';
import type { Settings } from './Settings.js';

/** What is known about the age of a password. */
export interface KeptPassword {
  readonly county: string;
  /** Given by somebody else. */
  readonly mustChange: boolean;
  readonly changedAt: Date;
}

/** True when a password has to be changed before anything else may be done. */
export function mustChange(
  { county, mustChange: given, changedAt }: KeptPassword,
  settings: Settings,
  now: Date,
): boolean {
  const today = dayOf(now);
  return (
    given || daysBetween(dayOf(changedAt), today) > settings.get<number>(county, 'security.passwordMaxDays', today)
  );
}
