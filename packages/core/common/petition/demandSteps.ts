import type { EffectiveEntry } from '../dossier/effective.js';
import type { Demand } from './CaseState.js';
import type { DemandEnd, DemandPhase } from './codes.js';
import * as e from './entries/index.js';
import { areLast, bringing } from './people.js';
import { type Building, on, patch, type Steps } from './steps.js';

/** Entries that move a demand from one phase to the next. */
const NEXT = [
  [e.reportedUp, 'reported_up'],
  [e.notAccepted, 'refused'],
  [e.noLongerAccepted, 'refused'],
  [e.suggestionAnswered, 'replied'],
] as const;

/** Entries that end a demand at once. */
const ENDS = [
  [e.inquiryAnswered, 'inquiry_answered'],
  [e.ledConfirmed, 'led_elsewhere'],
  [e.deceased, 'deceased'],
  [e.reportPassedOn, 'report_passed_on'],
] as const;

/** It ends for some of those who bring it, and with the last of them altogether. Without names: for all of them. */
function leave(s: Building, { about, on: day }: EffectiveEntry, end: DemandEnd, parties?: readonly string[]): void {
  const demand = s.demands.get(about);
  if (!demand) return;
  const ended = !parties || areLast(s, demand, parties);
  const out = [...demand.out, ...(parties ?? bringing(s, demand))];
  patch(s, about, { out, ...(ended && { phase: 'ended', end, endedOn: day }) });
}

const every = (s: Building, change: (d: Demand) => Demand): void => {
  for (const demand of s.demands.values()) s.demands.set(demand.id, change(demand));
};

/** What happens to one demand. */
export const demandSteps: Steps = new Map([
  ...NEXT.map(([type, phase]: readonly [{ id: string }, DemandPhase]) =>
    on(type as typeof e.reportedUp, (s, _, entry) => patch(s, entry.about, { phase })),
  ),
  ...ENDS.map(([type, end]: readonly [{ id: string }, DemandEnd]) =>
    on(type as typeof e.deceased, (s, _, entry) => patch(s, entry.about, { phase: 'ended', end, endedOn: entry.on })),
  ),
  on(e.withdrawn, (s, { parties }, entry) => leave(s, entry, 'withdrawn', parties)),
  on(e.settled, (s, { parties }, entry) => leave(s, entry, 'settled', parties)),
  on(e.demandAdded, (s, d, entry) => {
    const phase = d.past ? 'past' : d.kind === undefined ? 'unkinded' : d.direct ? 'transferred' : 'to_sort';
    const more = {
      ...(d.kind && { kind: d.kind }),
      ...(d.of && { of: d.of }),
      ...(d.newFacts && { newFacts: d.newFacts }),
    };
    const home = d.direct ? d.unit : s.office;
    s.demands.set(entry.about, {
      id: entry.about,
      text: d.text,
      phase,
      unit: d.unit,
      home,
      decisions: [],
      extended: 0,
      accused: d.accused ?? [],
      accusedPeople: d.accusedPeople ?? [],
      ...(d.accusedOthers && { accusedOthers: d.accusedOthers }),
      out: [],
      ...more,
    });
  }),
  on(e.kindDecided, (s, { kind, accused, accusedPeople, accusedOthers }, entry) => {
    const demand = s.demands.get(entry.about);
    const phase = demand?.phase !== 'unkinded' ? demand?.phase : demand.home === s.office ? 'to_sort' : 'transferred';
    patch(s, entry.about, {
      kind,
      ...(phase && { phase }),
      ...(accused && { accused }),
      ...(accusedPeople && { accusedPeople }),
      ...(accusedOthers && { accusedOthers }),
    });
  }),
  on(e.supplementAsked, (s, { missing }, entry) => patch(s, entry.about, { supplement: { missing, on: entry.on } })),
  on(e.handlerNamed, (s, d, entry) => patch(s, entry.about, { handler: d.person })),
  on(e.accepted, (s, d, entry) => {
    const { simplified } = d;
    if (simplified) patch(s, entry.about, { simplified });
  }),
  on(e.convertedToOrdinary, (s, _, entry) => {
    const demand = s.demands.get(entry.about);
    if (demand) s.demands.set(entry.about, ordinary(demand));
  }),
  on(e.answeredOrally, (s, { outcome }, entry) =>
    patch(s, entry.about, { phase: 'ended', end: 'answered_orally', endedOn: entry.on, outcome }),
  ),
  on(e.takenUp, (s) => every(s, (d) => (d.phase === 'past' ? { ...d, phase: d.kind ? 'to_sort' : 'unkinded' } : d))),
  on(e.joined, (s) => every(s, (d) => (d.phase === 'ended' ? d : { ...d, phase: 'joined', before: d.phase }))),
  on(e.separated, (s) => every(s, (d) => (d.phase === 'joined' ? { ...d, phase: d.before ?? 'to_sort' } : d))),
]);

/** Handled in the ordinary way from now on; what had been answered by word of mouth is answered anew. */
function ordinary(demand: Demand): Demand {
  const { simplified: _ground, ...kept } = demand;
  if (demand.end !== 'answered_orally') return kept;
  const { end: _end, endedOn: _endedOn, outcome: _outcome, ...again } = kept;
  return { ...again, phase: 'accepted' };
}
