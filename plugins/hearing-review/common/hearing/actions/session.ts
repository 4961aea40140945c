import { type Blocker, defineAction, fields, petitioning, z } from '@lianxin/sdk/common';
import { castVotes } from '../../ballot/castVotes.js';
import { BALLOT_APPENDS } from '../../ballot/entries.js';
import { badVotes } from '../../ballot/tally.js';
import { ALL_CONCLUSIONS, CONCLUSIONS } from '../codes.js';
import { isDone } from '../Hearing.js';
import { nextPart, SPOKEN } from '../parts.js';
import { notifiedInTime, toReplace } from '../rules.js';
import { codes, hearingOf, notInHands, type Q, runs, say, setting } from './asking.js';

const { id, long, parties, staff } = fields;

/** A panel of which somebody must be replaced, or that is even, does nothing. */
const canSit = (q: Q): readonly Blocker[] => {
  const { panel } = hearingOf(q);
  return [
    ...say('no_panel', !panel),
    ...say('panel_even', (panel?.members.length ?? 1) % 2 === 0, { members: panel?.members.length ?? 0 }),
    ...say('replace_first', toReplace(q.state.case, hearingOf(q)).length > 0),
  ];
};

/** The recorder has checked who is there (first part). */
export const openHearing = defineAction('hearing-review.openHearing', {
  ...runs,
  from: ['noticed'],
  input: z.strictObject({
    petitioners: parties(),
    agents: z.array(id()).max(20).meta({ widget: 'parties' }).optional(),
    handlers: z.array(staff()).min(1).max(20),
    /** The notice came late or there is no proof of it, and the petitioner's side wants to go on all the same. */
    agreed: z.boolean().optional(),
  }),
  appends: ['hearing-review.session_opened'],
  blockers: (q) => [
    ...notInHands(q),
    ...canSit(q),
    ...say('not_its_day', q.on !== hearingOf(q).session?.day, { day: hearingOf(q).session?.day ?? '' }),
  ],
  check(q, { petitioners, agents = [], handlers, agreed }) {
    const [most, mostAgents] = [setting<number>(q, 'maxRepresentatives'), setting<number>(q, 'maxAgents')];
    const bringing = petitioning(q.state.case).map((one) => one.id);
    const helping = agents.map((one) => q.state.case.parties.get(one));
    const perPerson = [...Map.groupBy(helping, (one) => one?.for).values()].map((of) => of.length);
    const { panel } = hearingOf(q);
    const sits = [...(panel?.members ?? []), panel?.recorder];
    return [
      ...say(
        'handler_sits',
        handlers.some((one) => sits.includes(one)),
      ),
      ...say('not_petitioner', !petitioners.every((one) => bringing.includes(one))),
      ...say(
        'not_agent',
        helping.some((one) => one?.role !== 'agent' && one?.role !== 'guardian'),
      ),
      ...say('too_many_representatives', petitioners.length > most, { most }),
      ...say('too_many_agents', Math.max(0, ...perPerson) > mostAgents, { most: mostAgents }),
      ...say('notice_not_in_time', !agreed && !notifiedInTime(q.state.case, hearingOf(q))),
    ];
  },
});

/** The words of one part, in the county's order; set right as long as nobody has signed. */
export const recordStep = defineAction('hearing-review.recordStep', {
  ...runs,
  from: ['in_session', 'concluded'],
  input: z.strictObject({ part: codes('part', SPOKEN), text: long() }),
  appends: ['hearing-review.step_recorded'],
  blockers: (q) => [
    ...notInHands(q),
    ...(hearingOf(q).phase === 'in_session' ? canSit(q) : []),
    ...say('minutes_signed', hearingOf(q).signatures.length > 0),
  ],
  check(q, { part }) {
    const hearing = hearingOf(q);
    const next = nextPart(hearing.parts, (one) => isDone(hearing, one)) ?? '';
    return [
      ...say('no_such_part', !hearing.parts.includes(part)),
      ...say('not_its_turn', part !== next && hearing.steps[part] === undefined, { next }),
    ];
  },
});

/**
 * The closed deliberation: one vote each, kept apart from the case; more than half of the panel make the conclusion.
 * Whoever sees it otherwise says so, without a name.
 */
export const deliberate = defineAction('hearing-review.deliberate', {
  ...runs,
  from: ['in_session'],
  input: z.strictObject({
    conclusion: codes('conclusion', ALL_CONCLUSIONS),
    text: long(),
    votes: castVotes(staff(), 15),
    announced: z.boolean(),
  }),
  appends: ['hearing-review.deliberated', ...BALLOT_APPENDS],
  blockers(q) {
    const hearing = hearingOf(q);
    const next = nextPart(hearing.parts, (one) => isDone(hearing, one)) ?? '';
    return [...notInHands(q), ...canSit(q), ...say('not_its_turn', next !== 'deliberation', { next })];
  },
  check(q, { conclusion, votes }) {
    const { stage, panel } = hearingOf(q);
    return [
      ...say('not_this_conclusion', !CONCLUSIONS[stage].includes(conclusion)),
      ...badVotes({ members: panel!.members, recused: toReplace(q.state.case, hearingOf(q)) }, votes),
    ];
  },
});
