import type { Party } from './CaseState.js';
import { ACTS } from './codes.js';
import * as e from './entries/index.js';
import { newParty } from './frameSteps.js';
import { type Building, on, type Steps } from './steps.js';

/** Changes persons who are there. */
function change(state: Building, ids: readonly string[], how: (party: Party) => Partial<Party>): void {
  for (const id of ids) {
    const party = state.parties.get(id);
    if (party) state.parties.set(id, { ...party, ...how(party) });
  }
}

/** Members of a group, who speaks for them, and what they let others do for them. */
export const peopleSteps: Steps = new Map([
  on(e.membersAdded, (s, { parties, bodies }) => {
    parties.forEach((id, i) => {
      s.parties.set(id, newParty(id, 'co_petitioner', bodies[i]!));
    });
  }),
  on(e.representativeNamed, (s, _, entry) => change(s, [entry.about], () => ({ role: 'representative' }))),
  on(e.authorised, (s, { members, acts, capacity }, entry) => {
    const holder = entry.about;
    // A guardian acts in everything; the law lets him, not the one he looks after.
    const all = s.parties.get(holder)?.role === 'guardian' ? ACTS : acts;
    const grant = { holder, acts: all, from: entry.on, ...(capacity && { capacity }) };
    change(s, members, ({ grants }) => ({ grants: [...grants.filter((g) => g.holder !== holder), grant] }));
  }),
  on(e.authorityEnded, (s, { members }, entry) => {
    change(s, members, ({ grants }) => ({ grants: grants.filter((g) => g.holder !== entry.about) }));
  }),
  on(e.wentAlone, (s, { members }) => {
    change(s, members, ({ grants }) => ({
      alone: true,
      grants: grants.filter((g) => s.parties.get(g.holder)?.role !== 'representative'),
    }));
  }),
]);
