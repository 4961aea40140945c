import { daysBetween } from '@lianxin/base';
import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import type { EntryData, EntryType } from '../../dossier/EntryType.js';
import type { DemandPhase } from '../codes.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { type Asked, type Rule, start, type Touch, when } from './Rule.js';

const KEY = 'assist.opinion';
const OVER: readonly Touch[] = [`void ${KEY}`];
/** The lead still works on it. */
const IN_HAND: readonly DemandPhase[] = ['transferred', 'objected', 'accepted', 'drafted'];

/** The running clocks of those who assist with a transfer; of one unit. */
const awaited = (c: RuleContext, transfer: string, unit?: string) =>
  [...c.clocks.values()]
    .filter((k) => k.key === KEY && k.about === transfer && k.state === 'running' && (!unit || k.owner === unit))
    .map(({ about, party }) => ({ key: KEY, about, ...(party && { party }) }));

/** With the last demand that the lead had in hand nobody waits for the others' opinions any more. */
function over(c: RuleContext, demands: readonly string[], ground: string): readonly ClockEffect[] {
  const state = foldCase(c.entries);
  return [...state.transfers.values()].flatMap((t) => {
    const left = t.demands.filter((id) => {
      const demand = state.demands.get(id);
      return demand?.transfer === t.id && IN_HAND.includes(demand.phase) && !demands.includes(id);
    });
    if (left.length || !t.demands.some((id) => demands.includes(id))) return [];
    return awaited(c, t.id).map((which): ClockEffect => ({ do: 'void', ...which, ground }));
  });
}

const ended = (type: EntryType<never> | EntryType, ground: string): Rule =>
  when(type as EntryType<EntryData>, OVER, ({ about }, c) => over(c, [about], ground));
const carried = <D extends EntryData & { readonly demands: readonly string[] }>(
  type: EntryType<D>,
  ground: string,
  counts: (data: D) => boolean = () => true,
): Rule => when(type, OVER, ({ data }: Asked<D>, c) => (counts(data) ? over(c, data.demands, ground) : []));

/** The internal day of each assisting unit. The limits of the lead are its own and do not wait. */
export const assistanceClocks: readonly Rule[] = [
  when(e.assistanceAsked, [`start ${KEY}`], ({ data: d, on }, c) =>
    d.units.map((unit) => ({
      ...start(KEY, c, on, { owner: unit, party: unit, n: daysBetween(on, d.opinionsBy) }),
    })),
  ),
  when(e.opinionGiven, [`met ${KEY}`], ({ about, unit }, c) => {
    const { demands, transfers, contributions } = foldCase(c.entries);
    const transfer = transfers.get(demands.get(about)?.transfer ?? '');
    if (!transfer) return [];
    const given = new Set([about, ...contributions.filter((each) => each.unit === unit).map((each) => each.demand)]);
    const all = transfer.demands.filter((id) => demands.get(id)?.transfer === transfer.id);
    if (!all.every((id) => given.has(id))) return [];
    return awaited(c, transfer.id, unit).map((which): ClockEffect => ({ do: 'met', ...which }));
  }),
  carried(e.issued, 'lead_answered', ({ kind }) => kind === 'handling_opinion'),
  carried(e.objectionDecided, 'objection_upheld', ({ agreed }) => agreed),
  carried(e.takenBack, 'taken_back'),
  ended(e.led, 'led_elsewhere'),
  ended(e.settled, 'settled'),
  ended(e.withdrawn, 'withdrawn'),
  ended(e.deceased, 'deceased'),
  ended(e.notAccepted, 'lead_answered'),
  ended(e.noLongerAccepted, 'lead_answered'),
  ended(e.suggestionAnswered, 'lead_answered'),
];
