import { z } from 'zod';

/** How far a county may move a setting; beyond it the law would be broken. */
export type Bound = { readonly max: number } | { readonly min: number } | { readonly exact: number };

/**
 * A setting of core. Values are dated per county. Duties of organs may only become shorter, windows and rights of
 * petitioners never: the bound says so, the article says why.
 */
export interface Setting<T = unknown> {
  readonly key: string;
  readonly default: T;
  readonly schema: z.ZodType<T>;
  readonly bound?: Bound;
  /** The provision behind it; its name is `articles.<code>` in the locale files. */
  readonly article?: string;
  /** What one must hold to change it. */
  readonly permission: 'core.admin.settings' | 'core.admin.security';
}

const days = z.int().min(1).max(365);
const clock = (key: string, value: number, bound?: Bound, article?: string): Setting => ({
  key,
  default: value,
  schema: days,
  ...(bound && { bound }),
  ...(article && { article }),
  permission: 'core.admin.settings',
});
const security = (key: string, value: number, bound: Bound): Setting => ({
  key,
  default: value,
  schema: z.int().min(1).max(1000),
  bound,
  article: 'gbt22239',
  permission: 'core.admin.security',
});

/** Every setting of core (domain reference, part 22). Those of plugins stand in their manifests. */
export const SETTINGS: readonly Setting[] = [
  clock('clock.officeSortDays', 15, { max: 15 }, 'regs2022-22'),
  clock('clock.unitInformDays', 15, { max: 15 }, 'regs2022-23'),
  clock('clock.objectionWorkdays', 5, { exact: 5 }, 'regs2022-23'),
  clock('clock.objectionDecideWorkdays', 3),
  clock('clock.contactWorkdays', 3),
  clock('clock.handleDays', 60, { max: 60 }, 'regs2022-34'),
  clock('clock.handleExtendMax', 30, { max: 30 }, 'regs2022-34'),
  {
    key: 'visit.maxRepresentatives',
    default: 5,
    schema: z.int().min(1).max(100),
    bound: { max: 5 },
    article: 'regs2022-20',
    permission: 'core.admin.settings',
  },
  { key: 'clock.rollOnHoliday.organ', default: true, schema: z.boolean(), permission: 'core.admin.settings' },
  { key: 'sort.byClerk', default: false, schema: z.boolean(), permission: 'core.admin.settings' },
  security('security.idleMinutes', 30, { max: 30 }),
  security('security.lockoutTries', 5, { max: 5 }),
  security('security.lockoutMinutes', 30, { min: 30 }),
  security('security.passwordMinLength', 12, { min: 8 }),
  security('security.passwordMaxDays', 90, { max: 365 }),
];

/** True when the county may choose the value. */
export function isWithin(value: number, bound: Bound): boolean {
  if ('max' in bound) return value <= bound.max;
  if ('min' in bound) return value >= bound.min;
  return value === bound.exact;
}
