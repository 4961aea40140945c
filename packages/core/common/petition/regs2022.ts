import type { Whose } from '../directory/settings.js';

/** How a limit of the Regulations is counted. */
export interface LimitRule {
  /** Days the law gives; the county's setting may give the organ fewer. */
  readonly n: number;
  readonly unit: 'calendar' | 'working';
  /** The county's setting that may shorten it. */
  readonly setting?: string;
  /** Article of the Regulations; `D` where the Regulations are silent and the county decides. */
  readonly article: string;
  /** Whose time it is. A petitioner's is never shortened. */
  readonly whose: Whose;
}

/**
 * The Regulations on Petitioning Work of 2022 (信访工作条例, in force since 2022-05-01) as data: what the core counts.
 * "日" in the Regulations are calendar days, "工作日" working days (domain 16.1).
 */
export const regs2022 = {
  id: 'regs2022',
  v: 1,
  inForce: '2022-05-01',
  limits: {
    'office.sort': { n: 15, unit: 'calendar', setting: 'clock.officeSortDays', article: '22', whose: 'organ' },
    'unit.inform': { n: 15, unit: 'calendar', setting: 'clock.unitInformDays', article: '23', whose: 'organ' },
    'unit.contact': { n: 3, unit: 'working', setting: 'clock.contactWorkdays', article: 'D', whose: 'organ' },
    'unit.objection': { n: 5, unit: 'working', setting: 'clock.objectionWorkdays', article: '23', whose: 'organ' },
    'office.objection': {
      n: 3,
      unit: 'working',
      setting: 'clock.objectionDecideWorkdays',
      article: 'D',
      whose: 'organ',
    },
    'unit.handle': { n: 60, unit: 'calendar', setting: 'clock.handleDays', article: '34', whose: 'organ' },
    /** To serve the notice of an extension: the last day of the handling as it stands. */
    'extension.serve': { n: 0, unit: 'calendar', article: '34', whose: 'organ' },
    'simple.accept': { n: 3, unit: 'working', setting: 'simple.acceptWorkdays', article: 'D', whose: 'organ' },
    'simple.handle': { n: 10, unit: 'working', setting: 'simple.handleWorkdays', article: 'D', whose: 'organ' },
    'execution.plan': { n: 10, unit: 'working', setting: 'execution.planWorkdays', article: 'D', whose: 'organ' },
    /** The day that the plan sets. */
    'execution.item': { n: 0, unit: 'calendar', article: '32', whose: 'organ' },
    'recusal.decide': { n: 3, unit: 'working', setting: 'recusal.decideWorkdays', article: 'D', whose: 'organ' },
    'assign.feedback': { n: 0, unit: 'calendar', article: '22', whose: 'organ' },
    'assist.opinion': { n: 0, unit: 'calendar', article: 'D', whose: 'organ' },
    'supervise.feedback': { n: 0, unit: 'calendar', article: '40', whose: 'organ' },
    'above.report': { n: 0, unit: 'calendar', article: '22', whose: 'organ' },
    /** To apply in the procedure a demand was led into: how long, that procedure's own law says. */
    'limitation.apply': { n: 0, unit: 'calendar', article: '31', whose: 'petitioner' },
    'review.request': { n: 30, unit: 'calendar', setting: 'window.reviewDays', article: '35', whose: 'petitioner' },
  } satisfies Record<string, LimitRule>,
  /** An extension of the handling, in all (art 34). */
  extensionMax: { n: 30, setting: 'clock.handleExtendMax', article: '34' },
} as const;

export type LimitKey = keyof typeof regs2022.limits;

/** The rule behind a clock as it stands in an entry: pack, version, article. */
export const ruleOf = (key: LimitKey): string => `${regs2022.id}@${regs2022.v}:${regs2022.limits[key].article}`;
