import type { CaseState } from './CaseState.js';
import type { PartyRole } from './codes.js';
import { petitioning } from './people.js';

/** Local rules let so few speak for so small a group. */
const SMALL = { persons: 10, speakers: 3 };

type Settings = <T>(key: string) => T;

/**
 * How many may speak for a group (art 20): five, where the county has tiers three for at most ten persons. However many
 * may come.
 */
export function mostSpeakers(persons: number, setting: Settings): number {
  const max = setting<number>('visit.maxRepresentatives');
  return setting<boolean>('visit.representativeTiers') && persons <= SMALL.persons
    ? Math.min(max, SMALL.speakers)
    : max;
}

/** The persons a case concerns: those counted on the day it was brought, or those named since. */
export const personsOf = (state: Pick<CaseState, 'parties' | 'concerned' | 'present'>): number =>
  Math.max(state.concerned ?? 0, state.present ?? 0, petitioning(state).length);

/** A visit or a letter of many (domain 12.4), as the county counts; other channels have no name for it. */
export function groupOf(state: CaseState, setting: Settings): 'group_visit' | 'joint_letter' | undefined {
  const persons = personsOf(state);
  const channel = state.filings[0]?.channel;
  if (channel === 'visit') return persons >= setting<number>('groupVisit.minPersons') ? 'group_visit' : undefined;
  if (channel === 'letter') return persons >= setting<number>('jointLetter.minSigners') ? 'joint_letter' : undefined;
  return undefined;
}

interface Named {
  readonly role: PartyRole;
  readonly for?: string | undefined;
}

/** True when nobody has more agents than may act for one person. */
export const agentsWithin = (parties: readonly Named[], max: number): boolean =>
  [
    ...Map.groupBy(
      parties.filter((p) => p.role === 'agent' && p.for),
      (p) => p.for,
    ).values(),
  ].every((agents) => agents.length <= max);
