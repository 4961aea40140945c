import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseState, Way } from './CaseState.js';
import type { Branch, DemandPhase, WayPhase } from './codes.js';
import * as e from './entries/index.js';
import { type Building, on, patch, type Steps } from './steps.js';

/** The papers that tell a decision on the branch. */
const NOTICES: readonly string[] = ['branch_notice', 'acceptance_notice'];

interface Decided {
  readonly branch: Branch;
  readonly approver?: string | undefined;
  readonly reason?: string | undefined;
}

/** A new decision: the earlier ones stay, their ways are offered no longer. */
const decide = (phase: DemandPhase) => (s: Building, decided: Decided, entry: EffectiveEntry) => {
  const before = s.demands.get(entry.about)?.decisions ?? [];
  for (const way of openWays(s, entry.about)) move(s, way.id, 'replaced');
  const { branch, approver, reason } = decided;
  const decision = {
    version: before.length + 1,
    branch,
    on: entry.on,
    author: entry.actor,
    unit: entry.unit,
    notices: [],
    ...(approver && { approver }),
    ...(reason && { reason }),
  };
  patch(s, entry.about, { phase, branch, decisions: [...before, decision] });
};

const move = (s: Building, id: string, phase: WayPhase): void => {
  const way = s.ways.get(id);
  if (way) s.ways.set(id, { ...way, phase });
};

/** Which branch a demand takes, the ways it is offered, and what becomes of them. */
export const branchingSteps: Steps = new Map([
  on(e.accepted, decide('accepted')),
  on(e.led, decide('led')),
  on(e.guided, decide('led')),
  on(e.wayOffered, (s, { demand, path, line, events, lengths, units, ...d }, entry) => {
    const { counted, eventDay: from, lastDay } = d;
    const counts = events.map((event, i) => ({ event, n: lengths[i]!, unit: units[i]! }));
    const end = counted !== undefined && from && lastDay && { counted, from, lastDay };
    const more = { ...(line && { line }), ...(end && { end }) };
    const version = s.demands.get(demand)?.decisions.length ?? 0;
    s.ways.set(entry.about, {
      id: entry.about,
      demand,
      unit: entry.unit,
      version,
      path,
      counts,
      phase: 'offered',
      ...more,
    });
  }),
  on(e.eventAnswered, (s, { counted, eventDay: from, lastDay }, entry) => {
    const way = s.ways.get(entry.about);
    if (way) s.ways.set(way.id, { ...way, end: { counted, from, lastDay } });
  }),
  on(e.wayChosen, (s, _, entry) => {
    for (const way of openWays(s, s.ways.get(entry.about)?.demand)) move(s, way.id, 'offered');
    move(s, entry.about, 'chosen');
  }),
  on(e.pathDeclined, (s, { statement }, entry) => patch(s, entry.about, { declined: statement })),
  on(e.ledConfirmed, (s, { way }) => move(s, way, 'confirmed')),
  on(e.issued, (s, { kind, demands }, entry) => {
    if (!NOTICES.includes(kind)) return;
    for (const id of demands) {
      const decisions = s.demands.get(id)?.decisions ?? [];
      const last = decisions.at(-1);
      if (!last) continue;
      const notices = [...last.notices, entry.about];
      patch(s, id, { decisions: [...decisions.slice(0, -1), { ...last, notices }] });
    }
  }),
]);

/** The ways that a demand is offered now. */
export const openWays = ({ ways }: Pick<CaseState, 'ways'>, demand: string | undefined): readonly Way[] =>
  [...ways.values()].filter((w) => w.demand === demand && (w.phase === 'offered' || w.phase === 'chosen'));

/** The way the petitioner takes: the chosen one, or the only one there is. */
export function takenWay(state: Pick<CaseState, 'ways'>, demand: string): Way | undefined {
  const ways = openWays(state, demand);
  return ways.length === 1 ? ways[0] : ways.find((w) => w.phase === 'chosen');
}

/** Has a limit, and nobody knows yet from which day it runs: "apply at once". */
export const isUnknown = ({ counts, end }: Way): boolean => counts.length > 0 && !end;
