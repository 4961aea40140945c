import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { ACTS, AGENT_CAPACITIES, CAPACITIES, type Capacity, GUARDIAN_CAPACITIES, PETITIONING } from '../codes.js';
import { petitioning } from '../people.js';
import { petitionFold } from '../petitionFold.js';
import { mostSpeakers, personsOf } from '../speakers.js';
import { codes, files, id, long, papers, parties, party } from './fields.js';

type Q = Question<CaseState>;

/** Brings in the members of a group from a table with their names, numbers, addresses and sums. */
export const addMembers = defineAction('core.addMembers', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  from: ['open'],
  harmless: true,
  input: z.strictObject({ file: id().meta({ widget: 'memberFile' }) }),
  fold: petitionFold,
  appends: ['core.members_added', 'core.files_attached'],
});

/** The group chooses one of its own to speak for it (art 20). */
export const nameRepresentative = defineAction('core.nameRepresentative', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  from: ['open'],
  harmless: true,
  input: z.strictObject({ party: party(), files: files() }),
  fold: petitionFold,
  appends: ['core.representative_named', 'core.files_attached'],
  blockers: ({ state }) => (members(state).length > 1 ? [] : [blocker('core.no_group')]),
  check: ({ state, setting }, input) => {
    const max = mostSpeakers(personsOf(state), setting);
    const speaking = petitioning(state).filter((p) => p.role === 'representative').length;
    return [
      ...(members(state).includes(input.party) ? [] : [blocker('core.not_a_member')]),
      ...(speaking >= max ? [blocker('core.too_many_representatives', { max })] : []),
    ];
  },
});

/** Who petitions and does not speak for the group yet. */
const members = (state: CaseState): readonly string[] =>
  petitioning(state).flatMap((p) => (p.role === 'representative' ? [] : [p.id]));

const MAY_HOLD = { representative: [], agent: AGENT_CAPACITIES, guardian: GUARDIAN_CAPACITIES } as const;

/** Persons who may be given authority, or have it by law. */
export const holders = (state: CaseState): readonly string[] =>
  [...state.parties.values()].filter((p) => !p.left && p.role in MAY_HOLD).map((p) => p.id);

/**
 * Members authorise a representative or an agent in writing, act by act; for a guardian, the paper that shows he is one.
 * Who speaks for a group gives nothing up for anybody who did not sign.
 */
export const authorise = defineAction('core.authorise', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({
    holder: party(),
    members: parties(),
    acts: z.array(codes('act', ACTS)).max(ACTS.length).optional(),
    /** In what capacity an agent or guardian acts. */
    capacity: codes('capacity', CAPACITIES).optional(),
    files: papers(),
  }),
  fold: petitionFold,
  appends: ['core.authorised', 'core.files_attached'],
  blockers: ({ state }) => (holders(state).length ? [] : [blocker('core.nobody_to_authorise')]),
  check: (q, { holder, members: whose, acts = [], capacity }) => {
    const role = q.state.parties.get(holder)?.role;
    if (!holders(q.state).includes(holder)) return [blocker('core.nobody_to_authorise')];
    return [
      ...(areMembers(q, whose) && whose.some((m) => m !== holder) ? [] : [blocker('core.not_a_member')]),
      ...(role !== 'guardian' && acts.length === 0 ? [blocker('core.say_what_for')] : []),
      ...(role === 'representative' || fits(role, capacity) ? [] : [blocker('core.capacity_missing')]),
      ...(role === 'agent' ? tooManyAgents(q, holder, whose) : []),
    ];
  },
});

/** Any member takes it back at any time, by his word. */
export const endAuthority = defineAction('core.endAuthority', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ holder: party(), members: parties(), reason: long(2000), files: files() }),
  fold: petitionFold,
  appends: ['core.authority_ended', 'core.files_attached'],
  blockers: ({ state }) =>
    [...state.parties.values()].some((p) => p.grants.length) ? [] : [blocker('core.no_authority')],
  check: ({ state }, { holder, members: whose }) =>
    whose.every((m) => state.parties.get(m)?.grants.some((g) => g.holder === holder))
      ? []
      : [blocker('core.no_authority')],
});

/** A member goes on by himself: his papers come to him, and nobody of the group acts for him any more. */
export const goAlone = defineAction('core.goAlone', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ members: parties(), files: files() }),
  fold: petitionFold,
  appends: ['core.went_alone', 'core.files_attached'],
  blockers: ({ state }) =>
    petitioning(state).some((p) => p.role === 'representative') && members(state).length
      ? []
      : [blocker('core.no_group')],
  check: ({ state }, { members: whose }) =>
    whose.every((m) => members(state).includes(m) && !state.parties.get(m)?.alone)
      ? []
      : [blocker('core.not_a_member')],
});

const areMembers = ({ state }: Q, whose: readonly string[]): boolean =>
  whose.every((m) => {
    const member = state.parties.get(m);
    return member !== undefined && !member.left && PETITIONING.includes(member.role);
  });

const fits = (role: 'agent' | 'guardian' | string | undefined, capacity: Capacity | undefined): boolean =>
  capacity !== undefined && (MAY_HOLD[role as 'agent'] as readonly Capacity[]).includes(capacity);

/** At most so many agents for one person, this one among them. */
function tooManyAgents({ state, setting }: Q, holder: string, whose: readonly string[]): readonly Blocker[] {
  const max = setting<number>('agent.max');
  const agentsOf = (member: string) =>
    (state.parties.get(member)?.grants ?? []).filter(
      (g) => g.holder !== holder && state.parties.get(g.holder)?.role === 'agent',
    ).length;
  return whose.some((m) => agentsOf(m) >= max) ? [blocker('core.too_many_agents', { max })] : [];
}
