// Errors, ids, days, things that can be taken back, and schemas: one copy of zod for everybody.
export {
  addDays,
  type Day,
  type Disposable,
  DisposableStore,
  DomainError,
  dayOf,
  daysBetween,
  type ErrorKind,
  type ErrorParams,
  isDay,
  isId,
  maxDay,
  minDay,
  newId,
  type TimeSource,
  toDisposable,
  weekday,
} from '@lianxin/base';
export { z } from 'zod';
