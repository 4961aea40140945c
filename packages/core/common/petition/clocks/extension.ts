import { type Day, daysBetween, maxDay } from '@lianxin/base';
import type { Limit } from '@lianxin/calendar';
import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { addressees } from '../people.js';
import { limitOn, ruleOn } from '../rulePacks.js';
import { drop, met, type Rule, reachesAll, running, start, when } from './Rule.js';
import { tell } from './telling.js';

/**
 * By how many days a limit grows when days are granted: an extension counts from the law's length and the first day, so
 * that a county's own shorter limit takes nothing from it.
 */
export const lengthening = ({ from, n, extension }: Limit, days: number): number =>
  days + (extension ? 0 : Math.max(0, limitOn('unit.handle', from).n - n));

/**
 * Art 34: granted, an extension waits until its notice has reached everybody. By the last day as it stood: the limit
 * grows. Later: nothing moves and what is late is late.
 */
export const extensionClocks: readonly Rule[] = [
  when(e.extensionGranted, ['start extension.serve', 'extend unit.handle'], ({ about, on, unit, data }, c) => {
    // Nobody is known whom one could tell.
    if (addressees(foldCase(c.entries), [about]).length === 0) return lengthen(c, about, on, data.days);
    const handling = running(c, 'unit.handle', about);
    const last = handling && c.due(handling);
    if (!last) return [];
    const n = Math.max(0, daysBetween(on, last));
    return [{ ...start('extension.serve', c, on, { owner: unit, n }), roll: false } as ClockEffect];
  }),
  when(
    e.served,
    ['extend unit.handle', 'tell unit.handle', 'met extension.serve', 'void extension.serve'],
    ({ about, party, on }, c) => {
      const { documents, demands: all } = foldCase(c.entries);
      const document = documents.get(about);
      if (!document || !reachesAll(document, party)) return [];
      const { kind, demands, served } = document;
      if (kind === 'handling_opinion') return demands.map((d) => drop('extension.serve', 'answered', d));
      if (kind !== 'extension_notice') return [];
      const last = Object.values(served).reduce((day, s) => maxDay(day, s.on), on);
      return demands.flatMap((d) => {
        const extension = all.get(d)?.extension;
        if (extension?.state !== 'granted') return [];
        const longer = lengthen(c, d, last, extension.days);
        return [...longer, ...(longer.length ? tell(c, document, d) : []), met('extension.serve', d)];
      });
    },
  ),
];

/** Only by the last day as it stood; a limit that stands still has none. */
function lengthen(c: RuleContext, about: string, on: Day, days: number): readonly ClockEffect[] {
  const clock = running(c, 'unit.handle', about);
  const last = clock && c.due(clock);
  if (!clock || (last && on > last)) return [];
  return [
    { do: 'extend', key: 'unit.handle', about, n: lengthening(clock.limit, days), rule: ruleOn('unit.handle', on) },
  ];
}
