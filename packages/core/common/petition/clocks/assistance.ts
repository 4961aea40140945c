import { daysBetween } from '@lianxin/base';
import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import type { EntryData, EntryType } from '../../dossier/EntryType.js';
import type { DemandPhase } from '../codes.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { type Asked, type Rule, running, start, type Touch, when } from './Rule.js';

const KEY = 'assist.opinion';
const OVER: readonly Touch[] = [`void ${KEY}`];
/** The lead still works on it. */
const IN_HAND: readonly DemandPhase[] = ['transferred', 'objected', 'accepted', 'drafted'];

/** With the last demand that the lead had in hand nobody waits for the others' opinions any more. */
function over(c: RuleContext, demands: readonly string[], ground: string): readonly ClockEffect[] {
  const state = foldCase(c.entries);
  return [...state.transfers.values()].flatMap((t) => {
    const left = t.demands.filter((id) => {
      const demand = state.demands.get(id);
      return demand?.transfer === t.id && IN_HAND.includes(demand.phase) && !demands.includes(id);
    });
    if (left.length || !t.demands.some((id) => demands.includes(id))) return [];
    const units = state.assistance.filter((a) => a.transfer === t.id).map((a) => a.unit);
    return units
      .filter((party) => running(c, KEY, t.id, party))
      .map((party): ClockEffect => ({ do: 'void', key: KEY, about: t.id, party, ground }));
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
  when(e.opinionGiven, [`met ${KEY}`], ({ about, unit: party }, c) => {
    const { demands, transfers, contributions } = foldCase(c.entries);
    const transfer = transfers.get(demands.get(about)?.transfer ?? '');
    if (!transfer) return [];
    const given = new Set([about, ...contributions.filter((each) => each.unit === party).map((each) => each.demand)]);
    const all = transfer.demands.filter((id) => demands.get(id)?.transfer === transfer.id);
    return all.every((id) => given.has(id)) ? [{ do: 'met', key: KEY, about: transfer.id, party }] : [];
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
