import type { Day } from '@lianxin/base';
import { Annul, Rebase, Redate } from '@lianxin/core/common';
import type { OfferedAction } from '@lianxin/ui';
import { z } from 'zod';

/** What may be done to set an entry right: it never should have been, or it happened on another day. */
export function entryCorrections(
  allowed: readonly string[],
  about: string,
  seq: number,
  on: Day,
): readonly OfferedAction[] {
  const entry = starting(Annul.shape.entry, seq);
  const day = starting(Redate.shape.on, on).meta({ ...Redate.shape.on.meta(), default: on, until: 'today' });
  return offered(allowed, about, {
    'core.annul': z.strictObject({ ...Annul.shape, entry }),
    'core.redate': z.strictObject({ ...Redate.shape, entry, on: day }),
  });
}

/** A running limit is counted from another day, or with another length. */
export const clockCorrections = (allowed: readonly string[], about: string, clock: string): readonly OfferedAction[] =>
  offered(allowed, about, {
    'core.rebase': z.strictObject({ ...Rebase.shape, clock: starting(Rebase.shape.clock, clock) }),
  });

const offered = (allowed: readonly string[], about: string, forms: Readonly<Record<string, z.ZodType>>) =>
  Object.entries(forms)
    .filter(([action]) => allowed.includes(action))
    .map(([action, form]) => ({ action, about, blockers: [], form }));

const starting = <T extends z.ZodType>(field: T, value: unknown): T => field.meta({ ...field.meta(), default: value });
