import { daysBetween, minDay } from '@lianxin/base';
import type { Clock } from '../../dossier/Clock.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import { clockId } from '../../dossier/foldClocks.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { met, type Rule, reachesAll, running, start, when } from './Rule.js';

/**
 * Every acceptance starts a clock of its own; the Regulations do not say how long, where the same demand was accepted
 * before and then led elsewhere. It has the days that were left then: the time in the other procedure is not the
 * organ's, and going back and forth gives it not one day more than art 34. Undefined for a first acceptance.
 */
export function leftWhenLed(clock: Clock | undefined, due: RuleContext['due']): number | undefined {
  if (clock?.state !== 'void' || clock.ground !== LED_ELSEWHERE || !clock.endedOn) return undefined;
  const { endedOn, limit } = clock;
  const holds = (limit.holds ?? []).map((hold) => ({ ...hold, to: hold.to ?? endedOn }));
  const raw = due({ ...clock, limit: { ...limit, roll: false, holds } });
  return raw && raw > endedOn ? daysBetween(endedOn, raw) : 0;
}

/** Why the 60 days fall away: the demand is no longer in branch 6. */
export const LED_ELSEWHERE = 'led_elsewhere';

/** Handling and the opinion (arts 23, 34). */
export const handlingClocks: readonly Rule[] = [
  // Art 34: 60 days from acceptance; a notice given late does not lengthen them.
  when(e.accepted, ['met unit.inform', 'start unit.handle'], ({ about, on, unit }, c) => {
    const inform = running(c, 'unit.inform', about);
    const last = inform && c.due(inform);
    const left = leftWhenLed(c.clocks.get(clockId('unit.handle', about)), c.due);
    const from = last ? minDay(on, last) : on;
    const more = left === undefined ? {} : { n: left };
    return [met('unit.inform'), start('unit.handle', c, on, { owner: unit, from, ...more })];
  }),
  when(e.notAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.noLongerAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.suggestionAnswered, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.inquiryAnswered, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  // Art 34: the opinion is in time when it reached the last person concerned.
  when(e.served, ['met unit.handle'], ({ about, party }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    if (document?.kind !== 'handling_opinion' || !reachesAll(document, party)) return [];
    return document.demands.map((d) => met('unit.handle', d));
  }),
];
