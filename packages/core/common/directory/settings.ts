import { z } from 'zod';

/** Why a matter may be final where the county's own rules say so (domain reference 6.7). */
export const LOCAL_FINAL_GROUNDS = ['agreement', 'window_lapsed', 'deceased'] as const;
export type LocalFinalGround = (typeof LOCAL_FINAL_GROUNDS)[number];

/** How far a county may move a setting; beyond it the law would be broken. */
export type Bound = { readonly max: number } | { readonly min: number } | { readonly exact: number };

/**
 * Whose time or right a setting is about. An organ's duty may only become shorter; a petitioner's window or right may
 * only become longer, and where the Regulations give it exactly, not be changed at all.
 */
export const WHOSE = ['organ', 'petitioner'] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * A setting of core. Values are dated per county. Duties of organs may only become shorter, windows and rights of
 * petitioners never: the bound says so, the article says why.
 */
export interface Setting<T = unknown> {
  readonly key: string;
  readonly default: T;
  readonly schema: z.ZodType<T>;
  readonly bound?: Bound;
  readonly whose?: Whose;
  /** The provision behind it; its name is `articles.<code>` in the locale files. */
  readonly article?: string;
  /** What one must hold to change it. */
  readonly permission: 'core.admin.settings' | 'core.admin.security';
}

const days = z.int().min(1).max(365);
/** Days of an organ: the law's figure is the most; without one the county decides. */
const duty = (key: string, value: number, article?: string): Setting => ({
  key,
  default: value,
  schema: days,
  whose: 'organ',
  ...(article && { bound: { max: value }, article }),
  permission: 'core.admin.settings',
});
/** Days that the Regulations give exactly. */
const fixed = (key: string, value: number, whose: Whose, article: string): Setting => ({
  key,
  default: value,
  schema: days,
  whose,
  bound: { exact: value },
  article,
  permission: 'core.admin.settings',
});
const group = (key: string, value: number): Setting => ({
  key,
  default: value,
  schema: z.int().min(1).max(100),
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
  duty('clock.officeSortDays', 15, 'regs2022-22'),
  duty('clock.unitInformDays', 15, 'regs2022-23'),
  fixed('clock.objectionWorkdays', 5, 'organ', 'regs2022-23'),
  duty('clock.objectionDecideWorkdays', 3),
  duty('clock.contactWorkdays', 3),
  duty('clock.handleDays', 60, 'regs2022-34'),
  duty('clock.handleExtendMax', 30, 'regs2022-34'),
  duty('clock.reviewDays', 30, 'regs2022-35'),
  duty('clock.reexaminationDays', 30, 'regs2022-36'),
  duty('simple.acceptWorkdays', 3),
  duty('simple.handleWorkdays', 10),
  duty('execution.planWorkdays', 10),
  duty('recusal.decideWorkdays', 3),
  {
    key: 'investigate.minInvestigators',
    default: 2,
    schema: z.int().min(1).max(10),
    permission: 'core.admin.settings',
  },
  fixed('window.reviewDays', 30, 'petitioner', 'regs2022-35'),
  fixed('window.reexaminationDays', 30, 'petitioner', 'regs2022-36'),
  {
    key: 'review.extensionDays',
    default: 0,
    schema: z.int().min(0).max(30),
    bound: { max: 30 },
    whose: 'organ',
    permission: 'core.admin.settings',
  },
  { key: 'review.redoDifferentHandler', default: true, schema: z.boolean(), permission: 'core.admin.settings' },
  {
    key: 'finality.localGrounds',
    default: [],
    schema: z
      .array(z.enum(LOCAL_FINAL_GROUNDS).meta({ codes: 'core:codes.finalGround' }))
      .max(LOCAL_FINAL_GROUNDS.length),
    permission: 'core.admin.settings',
  },
  {
    key: 'visit.maxRepresentatives',
    default: 5,
    schema: z.int().min(1).max(100),
    bound: { max: 5 },
    article: 'regs2022-20',
    permission: 'core.admin.settings',
  },
  {
    key: 'clock.rollOnHoliday.organ',
    default: true,
    schema: z.boolean(),
    whose: 'organ',
    permission: 'core.admin.settings',
  },
  { key: 'urgent.oralMinutes', default: 0, schema: z.int().min(0).max(1440), permission: 'core.admin.settings' },
  { key: 'urgent.writtenHours', default: 0, schema: z.int().min(0).max(72), permission: 'core.admin.settings' },
  {
    key: 'archive.retentionTable',
    default: [
      { code: 'permanent', years: 0 },
      { code: 'y30', years: 30 },
      { code: 'y10', years: 10 },
    ],
    schema: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
          name: z.string().trim().min(1).max(40).optional(),
          years: z.int().min(0).max(100),
        }),
      )
      .min(1)
      .max(30),
    permission: 'core.admin.settings',
  },
  { key: 'public.statusPage', default: false, schema: z.boolean(), permission: 'core.admin.settings' },
  { key: 'public.address', default: '', schema: z.string().trim().max(200), permission: 'core.admin.settings' },
  { key: 'visit.representativeTiers', default: false, schema: z.boolean(), permission: 'core.admin.settings' },
  group('groupVisit.minPersons', 5),
  group('jointLetter.minSigners', 5),
  group('agent.max', 2),
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
