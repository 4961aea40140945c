import {
  bringing,
  type ClockEffect,
  type ClockRule,
  petitionEntries as core,
  daysBetween,
  foldCase,
  type RuleContext,
} from '@lianxin/sdk/common';
import * as e from './entries.js';
import { foldHearings } from './foldHearings.js';
import type { Hearing } from './Hearing.js';
import { type Asked, days, drop, goesOn, hold, isRunning, LIMITS, met, POSTPONED, start, stops } from './limits.js';
import { PAPERS } from './papers.js';

type Effects = readonly ClockEffect[];
type Rule = (hearing: Hearing, entry: Asked, c: RuleContext) => Effects;

const toDecide: Rule = ({ id: about, unit: owner }, { on }, c) => [
  start(c, on, { key: LIMITS.decide, about, owner, n: days(c, 'decideWorkdays', on) }),
];
const toHold: Rule = ({ id: about, unit: owner }, { on }, c) => [
  start(c, on, { key: LIMITS.hold, about, owner, n: days(c, 'heldWithinDays', on), unit: 'calendar' }),
];
const over: Rule = (h, _, c) => [
  ...goesOn(h, c),
  ...Object.values(LIMITS).map((key) => drop({ key, about: h.id })),
  ...h.parties.map((party) => drop({ key: LIMITS.consent, about: h.id, party })),
];

/** What each step of a hearing does. */
const RULES = new Map<string, Rule>([
  [
    e.inquiryAnswered.id,
    (h, entry, c) => {
      const { party = '', data } = entry;
      const isLast = data.agrees === true && h.parties.every((one) => one === party || h.agreed.includes(one));
      return [met({ key: LIMITS.consent, about: h.id, party }), ...(isLast ? toDecide(h, entry, c) : [])];
    },
  ],
  [
    e.hearingDecided.id,
    (h, entry, c) => {
      const decided = met({ key: LIMITS.decide, about: h.id });
      if (entry.data.held !== true) return [decided, drop({ key: LIMITS.hold, about: h.id })];
      return [decided, ...(h.initiator === 'organ' ? toHold(h, entry, c) : []), ...stops(h, c, entry.on)];
    },
  ],
  [
    e.sessionSet.id,
    (h, { on, data }, c) => {
      const n = Math.max(0, daysBetween(on, String(data.noticeBy)));
      return [
        { ...start(c, on, { key: LIMITS.notice, about: h.id, owner: h.unit, n, unit: 'calendar' }), roll: false },
      ];
    },
  ],
  [
    e.postponed.id,
    ({ id: about }) => [drop({ key: LIMITS.notice, about }), hold({ key: LIMITS.hold, about }, POSTPONED)],
  ],
  [e.sessionOpened.id, ({ id: about }) => [met({ key: LIMITS.hold, about }), drop({ key: LIMITS.notice, about })]],
  [
    e.deliberated.id,
    (h, { on, data }, c) => {
      if (data.carried !== true) return [];
      const n = days(c, data.announced === true ? 'serveAnnouncedDays' : 'serveDays', on);
      const report = start(c, on, { key: LIMITS.report, about: h.id, owner: h.unit, n, unit: 'calendar' });
      return [...goesOn(h, c), report];
    },
  ],
  [e.hearingEnded.id, over],
  // Core releases the holds of a proceeding that it ends.
  ['core.proceeding_ended', (h, entry, c) => over(h, entry, c).filter((effect) => effect.do !== 'release')],
]);

function opened({ data, about, on }: Asked, c: RuleContext): Effects {
  const { initiator, demands, parties, unit } = data as unknown as Hearing;
  if (initiator === 'organ') return [];
  const used = demands.flatMap((demand) => parties.map((party) => met({ key: LIMITS.apply, about: demand, party })));
  const hearing = { id: about, unit } as Hearing;
  return [...used, ...toDecide(hearing, { on } as Asked, c), ...toHold(hearing, { on } as Asked, c)];
}

/** A petitioner's windows run from his own receipt; the organ has told when everybody was served. */
function served({ about, party, on }: Asked, c: RuleContext): Effects {
  const paper = foldCase(c.entries).documents.get(about);
  const kind: string | undefined = paper?.kind;
  if (!paper || !party) return [];
  if (kind === 'handling_opinion') return paper.demands.map((demand) => drop({ key: LIMITS.tell, about: demand }));
  if (kind === PAPERS.right)
    return paper.demands.flatMap((demand) => [
      start(c, on, { key: LIMITS.apply, about: demand, party, n: days(c, 'applyWorkdays', on) }),
      met({ key: LIMITS.tell, about: demand }),
    ]);
  const hearing = [...foldHearings(c.entries).values()].find((h) => h.papers.includes(about))?.id;
  if (!hearing) return [];
  if (kind === PAPERS.inquiry)
    return [start(c, on, { key: LIMITS.consent, about: hearing, party, n: days(c, 'inquiryWorkdays', on) })];
  const told = kind === PAPERS.notice ? LIMITS.notice : kind === PAPERS.report ? LIMITS.report : undefined;
  const reachesAll = paper.parties.every((one) => one === party || paper.served[one]);
  return told && reachesAll ? [met({ key: told, about: hearing })] : [];
}

/** Where the county says so, the petitioner is told on acceptance that he may ask for a hearing. */
function accepted({ about, on, unit: owner }: Asked, c: RuleContext): Effects {
  const tells = c.setting<boolean>('hearing-review.tellRight', on);
  const isAppeal = foldCase(c.entries).demands.get(about)?.kind === 'appeal_request';
  return tells && isAppeal ? [start(c, on, { key: LIMITS.tell, about, owner, n: days(c, 'tellWorkdays', on) })] : [];
}

/** Nobody is left who could ask for one. */
function demandOver({ about, data }: Asked, c: RuleContext): Effects {
  const state = foldCase(c.entries);
  const demand = state.demands.get(about);
  const gone = data.parties as readonly string[] | undefined;
  const stays = demand && gone && !bringing(state, demand).every((party) => gone.includes(party));
  return stays ? [] : [drop({ key: LIMITS.tell, about })];
}

const OTHERS = new Map<string, (entry: Asked, c: RuleContext) => Effects>([
  [e.hearingOpened.id, opened],
  [core.accepted.id, accepted],
  [core.served.id, served],
  [core.settled.id, demandOver],
  [core.withdrawn.id, demandOver],
  [core.deceased.id, demandOver],
]);

/** What hearings do to clocks. */
export const hearingClocks: ClockRule = {
  id: 'hearing-review.hearings',
  on: [...RULES.keys(), ...OTHERS.keys()],
  effects(entry, context) {
    const other = OTHERS.get(entry.type);
    const hearing = other ? undefined : foldHearings(context.entries).get(entry.about);
    const effects = other ? other(entry, context) : hearing ? RULES.get(entry.type)!(hearing, entry, context) : [];
    return effects.filter((effect) => isRunning(context, effect));
  },
};
