import type { LimitUnit } from '@lianxin/calendar';
import type { Clock } from '../../dossier/Clock.js';
import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { ClockRule, RuleContext } from '../../dossier/ClockRule.js';
import type { EntryData, EntryType } from '../../dossier/EntryType.js';
import { clockId } from '../../dossier/foldClocks.js';
import type { CaseDocument } from '../CaseState.js';
import { type LimitKey, limitOn, ruleOn } from '../rulePacks.js';

export type Asked<D extends EntryData> = Parameters<ClockRule['effects']>[0] & { readonly data: D };
/** What an entry may do to which limit, such as `start office.sort`. */
export type Touch = `${ClockEffect['do']} ${LimitKey}`;

export interface Rule {
  readonly type: string;
  readonly touches: readonly Touch[];
  readonly effects: (entry: Asked<never>, context: RuleContext) => readonly ClockEffect[];
}

export const when = <D extends EntryData>(
  type: EntryType<D>,
  touches: readonly Touch[],
  effects: (entry: Asked<D>, context: RuleContext) => readonly ClockEffect[],
): Rule => ({ type: type.id, touches, effects: effects as Rule['effects'] });

export interface StartOptions {
  readonly about?: string;
  readonly party?: string;
  readonly owner?: string;
  readonly from?: string;
  readonly n?: number;
  /** Where the limit is another law's. */
  readonly unit?: LimitUnit;
  readonly rule?: string;
}

export const start = (key: LimitKey, c: RuleContext, on: string, options: StartOptions): ClockEffect => {
  const limit = limitOn(key, on);
  const n = options.n ?? (limit.setting ? c.setting<number>(limit.setting, on) : limit.n);
  const roll = limit.whose === 'petitioner' || c.setting<boolean>('clock.rollOnHoliday.organ', on);
  return { do: 'start', key, unit: limit.unit, rule: ruleOn(key, on), roll, ...options, n };
};
export const met = (key: LimitKey, about?: string): ClockEffect => ({ do: 'met', key, ...(about && { about }) });
export const drop = (key: LimitKey, ground: string, about?: string): ClockEffect => ({
  do: 'void',
  key,
  ground,
  ...(about && { about }),
});

export const running = (c: RuleContext, key: LimitKey, about: string, party?: string) => {
  const clock = c.clocks.get(clockId(key, about, party));
  return clock && (clock.state === 'running' || clock.state === 'standing') ? clock : undefined;
};

/** A limit that had lost its object runs again as it stood, with what was told of it. */
export const restart = ({ key, about, limit, owner, rule }: Clock): readonly ClockEffect[] => [
  {
    do: 'start',
    key,
    about,
    from: limit.from,
    n: limit.n + (limit.extension ?? 0),
    unit: limit.unit,
    roll: limit.roll,
    ...(owner && { owner }),
    rule,
  },
  ...(limit.told ? [{ do: 'tell' as const, key, about, ...limit.told }] : []),
];

/** True when with this service the document has reached everybody it is addressed to. */
export const reachesAll = ({ parties, served }: CaseDocument, party: string | undefined): boolean =>
  party !== undefined && parties.every((p) => p === party || served[p]);
