import {
  type Blocker,
  blocker,
  type CaseState,
  type EffectiveEntry,
  priorHandlers,
  recusalOf,
} from '@lianxin/sdk/common';
import type { Hearing, Panel } from './Hearing.js';

/** What panel rules look at beside the panel. */
export interface PanelQuestion {
  readonly case: CaseState;
  readonly entries: readonly EffectiveEntry[];
  readonly hearing: Pick<Hearing, 'demands'>;
  /** The fewest members. */
  readonly size: number;
}

const say = (code: string, when: boolean, params = {}): readonly Blocker[] =>
  when ? [blocker(`hearing-review.${code}`, params)] : [];

/** Why a panel of these people cannot sit: its size, whom it names twice, and who keeps out (INV-17, INV-20). */
export function badPanel({ presider, members, reserves, recorder }: Panel, q: PanelQuestion): readonly Blocker[] {
  const sitting = [...members, ...reserves];
  const handled = q.hearing.demands.map((demand) => priorHandlers(q.entries, demand));
  const keepsOut = (person: string) => recusalOf(q.case, person) !== undefined;
  return [
    ...say('panel_even', members.length % 2 === 0, { members: members.length }),
    ...say('panel_too_small', members.length < q.size, { members: members.length, size: q.size }),
    ...say('panel_twice', new Set(sitting).size < sitting.length),
    ...say('presider_not_member', !members.includes(presider)),
    ...say('recorder_sits', sitting.includes(recorder)),
    ...say(
      'prior_handler_sits',
      sitting.some((person) => handled.some((persons) => persons.has(person))),
    ),
    ...say('recused_sits', sitting.some(keepsOut) || keepsOut(recorder)),
  ];
}

/** Members about whom it is not decided yet whether they keep out, or who shall. */
export const toReplace = (state: CaseState, { panel }: Pick<Hearing, 'panel'>): readonly string[] =>
  (panel?.members ?? []).filter((one) => recusalOf(state, one) !== undefined);

/** Whether the notice of the day reached everybody it is for in time, by proof of service. */
export function notifiedInTime({ documents }: CaseState, { session }: Pick<Hearing, 'session'>): boolean {
  const notice = session && documents.get(session.document);
  if (!notice) return false;
  return notice.parties.every((party) => (notice.served[party]?.on ?? '9999-12-31') <= session.noticeBy);
}
