// What one makes of a log: folds, procedures and clocks.
export {
  type Clock,
  ClockEffect,
  ClockRule,
  clockId,
  dueOf,
  type EffectiveEntry,
  effective,
  entries as coreEntries,
  type Fold,
  foldClocks,
  foldProceedings,
  openHolds,
  type Proceeding,
  type RuleContext,
  type TypeLookup,
  wasInTime,
} from '@lianxin/core/common';
