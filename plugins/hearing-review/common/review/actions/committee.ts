import { defineAction, fields, z } from '@lianxin/sdk/common';
import { BALLOT_APPENDS, castVotes } from '../../ballot/index.js';
import { COMMITTEE } from '../committee.js';
import { andFit, of, type Q, refuse, unfit, work } from './asking.js';

const { day, files, line, long } = fields;

const leaderDecides = (q: Q) => refuse('leader_decides', of(q).proposal?.track !== 'committee');
const atTable = { ...work, from: ['proposed'], blockers: andFit(leaderDecides) };
const repeated = (people: readonly string[]) => new Set(people).size < people.length;

/** The committee is called for a day; experts may be asked, without a vote. Called again, the last call counts. */
export const callCommittee = defineAction('hearing-review.callCommittee', {
  ...atTable,
  input: z.strictObject({
    day: day(),
    place: line(),
    members: fields.members(COMMITTEE),
    experts: z.array(fields.staff()).max(20).optional(),
  }),
  appends: ['hearing-review.meeting_called'],
  check: (q, { day: when, members, experts = [] }) => [
    ...refuse('meeting_past', when < q.today),
    ...refuse('named_twice', repeated([...members, ...experts])),
    ...unfit(q, of(q), [...members, ...experts]),
  ],
});

/**
 * One vote for each member who is present, in closed deliberation. More than half of them carry it; a tie decides
 * nothing, the clock runs on and the committee meets again.
 */
export const voteInCommittee = defineAction('hearing-review.voteInCommittee', {
  ...atTable,
  blockers: andFit((q) => [...leaderDecides(q), ...refuse('not_called', of(q).meeting === undefined)]),
  input: z.strictObject({
    presider: fields.member(COMMITTEE),
    votes: castVotes(fields.member(COMMITTEE), 50),
    minutes: long(),
    files: files(),
  }),
  appends: ['hearing-review.committee_voted', ...BALLOT_APPENDS, 'core.files_attached'],
  check(q, { presider, votes }) {
    const voters = votes.map(({ member }) => member);
    const { meeting } = of(q);
    return [
      ...refuse('not_called', meeting === undefined || meeting.day > q.on),
      ...refuse(
        'not_called_member',
        voters.some((one) => !meeting?.members.includes(one)),
      ),
      ...refuse('named_twice', repeated(voters)),
      ...refuse('presider_absent', !voters.includes(presider)),
      ...unfit(q, of(q), voters),
    ];
  },
});
