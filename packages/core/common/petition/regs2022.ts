import type { RulePack } from './RulePack.js';

/**
 * The Regulations on Petitioning Work of 2022 (信访工作条例, in force since 2022-05-01) as data: what the core counts and on
 * what grounds it refuses.
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
    'review.decide': { n: 30, unit: 'calendar', setting: 'clock.reviewDays', article: '35', whose: 'organ' },
    'reexamination.request': {
      n: 30,
      unit: 'calendar',
      setting: 'window.reexaminationDays',
      article: '36',
      whose: 'petitioner',
    },
    'reexamination.decide': {
      n: 30,
      unit: 'calendar',
      setting: 'clock.reexaminationDays',
      article: '36',
      whose: 'organ',
    },
  },
  branches: {
    b1_judicial: { article: '31(1)', reviewed: false },
    b2_arbitration: { article: '31(2)', reviewed: false },
    b3_party: { article: '31(3)', reviewed: false },
    b4_admin: { article: '31(4)', reviewed: false },
    b5_duty: { article: '31(5)', reviewed: false },
    b6_petition: { article: '31(6)', reviewed: true },
  },
  grounds: {
    notAccepted: { in_hand_below: '19', not_competent: '23', under_review: '35,36' },
  },
} as const satisfies RulePack;
