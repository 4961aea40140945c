import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { petitionFold } from '../petitionFold.js';
import { day, files, long, unit } from './fields.js';

export const units = () => z.array(unit()).min(1).max(20).meta({ widget: 'units' });

/** Units that may be asked to assist: not the lead, not the office, each once. */
export function assistingBlockers(
  { state, on }: Pick<Question<CaseState>, 'state' | 'on'>,
  lead: string,
  asked: { readonly units: readonly string[]; readonly opinionsBy: string },
  already: readonly string[] = [],
): readonly Blocker[] {
  const all = [lead, state.office, ...already, ...asked.units];
  return [
    ...(new Set(all).size === all.length ? [] : [blocker('core.assists_already')]),
    ...(asked.opinionsBy <= on ? [blocker('core.day_must_come')] : []),
  ];
}

/** Brings in units that assist the lead: they see the case from now on and give their opinions by an internal day. */
export const askAssistance = defineAction('core.askAssistance', {
  about: 'transfer',
  permission: 'core.coordinate',
  unit: 'coordinator',
  from: ['sent'],
  input: z.strictObject({ units: units(), opinionsBy: day() }),
  fold: petitionFold,
  appends: ['core.assistance_asked'],
  check: (q, asked) => {
    const already = q.state.assistance.filter((each) => each.transfer === q.about).map((each) => each.unit);
    return assistingBlockers(q, q.state.transfers.get(q.about)!.unit, asked, already);
  },
});

/** What an assisting unit thinks of a demand. The lead answers the petitioner; this goes to the lead alone. */
export const giveOpinion = defineAction('core.giveOpinion', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'assisting',
  from: ['transferred', 'objected', 'accepted', 'drafted'],
  harmless: true,
  input: z.strictObject({ opinion: long(), files: files() }),
  fold: petitionFold,
  appends: ['core.opinion_given', 'core.files_attached'],
});

/** Until its internal day an assisting unit is waited for; after it the lead signs without. */
export function awaitedOpinions({ state, about, clocks, on, due }: Question<CaseState>): readonly Blocker[] {
  const demands = state.documents.get(about)?.demands ?? [];
  const transfers = new Set(demands.map((d) => state.demands.get(d)?.transfer));
  const days = state.assistance
    .filter(({ transfer, unit: by }) => {
      const given = demands.every((d) => state.contributions.some((c) => c.demand === d && c.unit === by));
      return transfers.has(transfer) && !given;
    })
    .flatMap(({ transfer, unit: by }) =>
      [...clocks.values()].filter((k) => k.key === 'assist.opinion' && k.about === transfer && k.owner === by),
    )
    .flatMap((clock) => (clock.state === 'running' ? (due(clock) ?? []) : []))
    .filter((last) => on <= last);
  return days.length ? [blocker('core.opinions_awaited', { day: days.toSorted().at(-1)! })] : [];
}
