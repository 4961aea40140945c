import { type Day, minDay } from '@lianxin/base';
import { dueDate } from '@lianxin/calendar';
import { type CaseState, clockId, dueOf, type LimitKey, leftWhenLed, lengthening, limitOn } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Settings } from '../directory/Settings.js';
import type { Preparing } from '../dossier/ActionParts.js';
import type { Calendars } from '../dossier/Calendars.js';

/** Last days as papers print them, counted as the clock rules will count them. */
export class Limits {
  static readonly token = token<Limits>('core.Limits');

  constructor(
    private readonly settings: Settings,
    private readonly calendars: Calendars,
  ) {}

  /** The last day of a limit that starts on a day; `length` where less than the whole of it is left. */
  lastDay(county: string, key: LimitKey, from: Day, on: Day = from, length?: number): Day {
    const limit = limitOn(key, on);
    const n = length ?? (limit.setting ? this.settings.get<number>(county, limit.setting, on) : limit.n);
    const roll = limit.whose === 'petitioner' || this.settings.get<boolean>(county, 'clock.rollOnHoliday.organ', on);
    return dueDate({ from, n, unit: limit.unit, roll }, this.calendars.of(county)).due!;
  }

  /** The last day of a running clock of the dossier, with an extension by days. */
  running(p: Preparing<CaseState>, key: LimitKey, about: string, days = 0): Day | undefined {
    const clock = p.dossier?.clocks.get(clockId(key, about));
    if (!clock) return undefined;
    const more = days && lengthening(clock.limit, days);
    const limit = { ...clock.limit, extension: (clock.limit.extension ?? 0) + more };
    return dueOf({ ...clock, limit }, this.calendars.of(p.ctx.actor.county)).due;
  }

  /** Art 34: the 60 days run from acceptance, never from later than the notice's last day. */
  handling(p: Preparing<CaseState>, demand: string): Day {
    const { county } = p.ctx.actor;
    const informBy = this.running(p, 'unit.inform', demand);
    const before = p.dossier?.clocks.get(clockId('unit.handle', demand));
    const left = leftWhenLed(before, (clock) => dueOf(clock, this.calendars.of(county)).due);
    return this.lastDay(county, 'unit.handle', informBy ? minDay(p.on, informBy) : p.on, p.on, left);
  }
}
