import { addDays, type Day } from '@lianxin/base';
import type { EffectiveEntry, TypeLookup } from '@lianxin/core/common';

/** A step recorded this many days after its day is no longer a matter of course. */
const LONG_PAST_DAYS = 30;

/** True when a step about a thing, dated to this day, calls for an explanation: long past, or before the step before it. */
export function needsReason(
  step: { readonly about: string; readonly on: Day },
  log: readonly EffectiveEntry[],
  today: Day,
  typeOf: TypeLookup,
): boolean {
  if (step.on < addDays(today, -LONG_PAST_DAYS)) return true;
  return log.some((e) => {
    if (e.about !== step.about || e.on <= step.on) return false;
    const type = typeOf(e.type);
    return !type?.harmless && !type?.corrects;
  });
}
