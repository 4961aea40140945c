import { daysBetween, minDay } from '@lianxin/base';
import type { ClockEffect } from '../dossier/ClockEffect.js';
import type { ClockRule, RuleContext } from '../dossier/ClockRule.js';
import type { EntryData, EntryType } from '../dossier/EntryType.js';
import { clockId } from '../dossier/foldClocks.js';
import * as e from './entries.js';
import { foldCase } from './foldCase.js';
import { type LimitKey, type LimitRule, regs2022, ruleOf } from './regs2022.js';

type Asked<D extends EntryData> = Parameters<ClockRule['effects']>[0] & { readonly data: D };
/** What an entry may do to which limit, such as `start office.sort`. */
type Touch = `${ClockEffect['do']} ${LimitKey}`;

interface Rule {
  readonly type: string;
  readonly touches: readonly Touch[];
  readonly effects: (entry: Asked<never>, context: RuleContext) => readonly ClockEffect[];
}

const when = <D extends EntryData>(
  type: EntryType<D>,
  touches: readonly Touch[],
  effects: (entry: Asked<D>, context: RuleContext) => readonly ClockEffect[],
): Rule => ({ type: type.id, touches, effects: effects as Rule['effects'] });

interface StartOptions {
  readonly about?: string;
  readonly party?: string;
  readonly owner?: string;
  readonly from?: string;
  readonly n?: number;
}

const start = (key: LimitKey, c: RuleContext, on: string, options: StartOptions): ClockEffect => {
  const limit: LimitRule = regs2022.limits[key];
  const n = options.n ?? (limit.setting ? c.setting<number>(limit.setting, on) : limit.n);
  const roll = limit.whose === 'petitioner' || c.setting<boolean>('clock.rollOnHoliday.organ', on);
  return { do: 'start', key, unit: limit.unit, rule: ruleOf(key), roll, ...options, n };
};
const met = (key: LimitKey, about?: string): ClockEffect => ({ do: 'met', key, ...(about && { about }) });
const drop = (key: LimitKey, ground: string, about?: string): ClockEffect => ({
  do: 'void',
  key,
  ground,
  ...(about && { about }),
});

/** Everything the core counts about one demand. */
const ALL: readonly LimitKey[] = ['office.sort', 'unit.inform', 'unit.handle'];
const dropAll = (ground: string, about?: string): readonly ClockEffect[] => ALL.map((key) => drop(key, ground, about));

const DROP_ALL: readonly Touch[] = ALL.map((key): Touch => `void ${key}`);

const running = (c: RuleContext, key: LimitKey, about: string, party?: string) => {
  const clock = c.clocks.get(clockId(key, about, party));
  return clock && (clock.state === 'running' || clock.state === 'standing') ? clock : undefined;
};

/** Entry by entry: what starts, ends and moves the limits of the Regulations. */
const RULES: readonly Rule[] = [
  // Art 22: the petition office sorts within 15 days of receipt. Art 23: an organ that received directly informs.
  when(e.demandAdded, ['start unit.inform', 'start office.sort'], ({ data: d, on }, c) =>
    d.past ? [] : [start(d.direct ? 'unit.inform' : 'office.sort', c, on, { owner: d.unit })],
  ),
  when(e.takenUp, ['start office.sort'], ({ on }, c) => {
    const { demands, office, origin, receivedOn } = foldCase(c.entries);
    const from = origin === 'running' ? receivedOn : on;
    return [...demands.values()]
      .filter((d) => d.phase === 'past')
      .map((d) => start('office.sort', c, on, { about: d.id, owner: office, from }));
  }),
  when(
    e.transferred,
    ['met office.sort', 'start unit.inform', 'start unit.objection', 'start assign.feedback'],
    ({ data: d, on }, c) => [
      ...d.demands.flatMap((about) => [
        met('office.sort', about),
        start('unit.inform', c, on, { about, owner: d.unit }),
      ]),
      // A right of the unit, not a duty: nobody is late with it.
      start('unit.objection', c, on, {}),
      ...(d.feedbackBy ? [start('assign.feedback', c, on, { owner: d.unit, n: daysBetween(on, d.feedbackBy) })] : []),
    ],
  ),
  when(e.guided, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.reportedUp, ['met office.sort'], () => [met('office.sort')]),
  when(e.reportPassedOn, ['met office.sort'], () => [met('office.sort')]),
  // Art 23: objection within 5 working days; undecided, the unit's own limit runs on.
  when(e.objected, ['met unit.objection', 'start office.objection'], ({ on }, c) => [
    met('unit.objection'),
    start('office.objection', c, on, { owner: foldCase(c.entries).office }),
  ]),
  when(e.objectionDecided, ['met office.objection', 'void unit.inform', 'start office.sort'], ({ data: d, on }, c) => {
    if (!d.agreed) return [met('office.objection')];
    const { office } = foldCase(c.entries);
    const back = d.demands.flatMap((about) => [
      drop('unit.inform', 'objection_upheld', about),
      start('office.sort', c, on, { about, owner: office }),
    ]);
    return [met('office.objection'), ...back];
  }),
  // Art 34: 60 days from acceptance; a notice given late does not lengthen them.
  when(e.accepted, ['met unit.inform', 'start unit.handle'], ({ about, on, unit }, c) => {
    const inform = running(c, 'unit.inform', about);
    const last = inform && c.due(inform);
    return [met('unit.inform'), start('unit.handle', c, on, { owner: unit, from: last ? minDay(on, last) : on })];
  }),
  when(e.led, ['met unit.inform', 'void unit.handle'], () => [
    met('unit.inform'),
    drop('unit.handle', 'led_elsewhere'),
  ]),
  when(e.notAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.noLongerAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.suggestionAnswered, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.extensionGranted, ['extend unit.handle'], ({ data: d }) => [
    { do: 'extend', key: 'unit.handle', n: d.days, rule: ruleOf('unit.handle') },
  ]),
  // Arts 34, 35: the opinion is in time when it reached the last person concerned; each one's 30 days run from his own receipt.
  when(e.served, ['start review.request', 'met unit.handle'], ({ about, party, on }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    if (document?.kind !== 'handling_opinion' || !party) return [];
    const done = document.parties.every((p) => p === party || document.served[p]);
    return [
      start('review.request', c, on, { party }),
      ...(done ? document.demands.map((d) => met('unit.handle', d)) : []),
    ];
  }),
  when(e.reviewRequested, ['met review.request'], () => [met('review.request')]),
  when(e.completionReported, ['met assign.feedback'], () => [met('assign.feedback')]),
  when(e.completionReturned, ['start assign.feedback'], ({ data: d, about, on }, c) => {
    const owner = foldCase(c.entries).transfers.get(about)?.unit;
    return [start('assign.feedback', c, on, { ...(owner && { owner }), n: daysBetween(on, d.feedbackBy) })];
  }),
  when(e.settled, DROP_ALL, () => dropAll('settled')),
  when(e.withdrawn, DROP_ALL, () => dropAll('withdrawn')),
  when(e.deceased, DROP_ALL, () => dropAll('deceased')),
  // Joining starts no clock: what the running case owes covers it. Separated again, the old limits stand as they were.
  when(e.joined, DROP_ALL, (_, c) =>
    [...foldCase(c.entries).demands.keys()].flatMap((about) => dropAll('joined', about)),
  ),
  when(e.separated, ['start office.sort', 'start unit.inform', 'start unit.handle'], (_, c) =>
    [...c.clocks.values()].filter((k) => k.ground === 'joined').map((k) => restart(k)),
  ),
];

const restart = ({ key, about, limit, owner, rule }: Parameters<RuleContext['due']>[0]): ClockEffect => ({
  do: 'start',
  key,
  about,
  from: limit.from,
  n: limit.n + (limit.extension ?? 0),
  unit: limit.unit,
  roll: limit.roll,
  ...(owner && { owner }),
  rule,
});

const TABLE = new Map(RULES.map((rule) => [rule.type, rule]));

/** Entry type by entry type, what it may do to which limit: for the generated table of actions. */
export const clockTouches: ReadonlyMap<string, readonly string[]> = new Map(RULES.map((r) => [r.type, r.touches]));

/** The limits of the Regulations. Whatever plugins a county has, these run. */
export const petitionClocks: ClockRule = {
  id: 'core.regs2022',
  on: [...TABLE.keys()],
  effects: (entry, context) => TABLE.get(entry.type)?.effects(entry as Asked<never>, context) ?? [],
};
