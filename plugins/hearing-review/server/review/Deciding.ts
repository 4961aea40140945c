import { NoteText, token } from '@lianxin/sdk/common';
import { entry, type Rosters, type Settings } from '@lianxin/sdk/server';
import {
  COMMITTEE,
  carries,
  reviewEntries as e,
  MeetingMinutes,
  quorumOf,
  type Track,
  trackOf,
} from '../../common/index.js';
import type { Ballots } from '../ballot/Ballots.js';
import { attach, blocked, type Input, reviewOf, type Tools } from './reviewTools.js';

/** The two ways to a decision (domain 6.3): the leader approves, or the committee votes. */
export class Deciding {
  static readonly token = token<Deciding>('hearing-review.Deciding');

  constructor(
    private readonly settings: Settings,
    private readonly rosters: Rosters,
    private readonly ballots: Ballots,
  ) {}

  async propose(tools: Tools, { outcome, reasons, redoDays, outcomes }: Input<'proposeOutcome'>): Promise<void> {
    const upholdTrack = this.settings.get<Track>(tools.ctx.actor.county, 'hearing-review.upholdTrack', tools.on);
    const track = trackOf(outcome, reviewOf(tools).collegial, upholdTrack);
    const proposal = { outcome, track, reasons: await tools.put(NoteText, { text: reasons }) };
    const more = { ...(redoDays && { redoDays }), ...(outcomes && { outcomes }) };
    await tools.append(entry(e.outcomeProposed, { ...proposal, ...more }, { about: tools.about }));
  }

  async decide(tools: Tools, { approved, note }: Input<'decideProposal'>): Promise<void> {
    const said = note && { note: await tools.put(NoteText, { text: note }) };
    await tools.append(entry(e.proposalDecided, { approved, ...said }, { about: tools.about }));
  }

  async call(tools: Tools, { day, place, members, experts = [] }: Input<'callCommittee'>): Promise<void> {
    const { county } = tools.ctx.actor;
    await this.rosters.getMembers(county, COMMITTEE, members, day);
    const where = await tools.put(NoteText, { text: place });
    const called = { day, members, experts, place: where };
    const proceeding = { do: 'seat', people: [...reviewOf(tools).examiners, ...members] } as const;
    await tools.append(entry(e.meetingCalled, called, { about: tools.about, proceeding }));
  }

  /** The county's share of those who were called must be there; their votes are kept apart, the case has the count. */
  async vote(tools: Tools, { presider, votes, minutes, files }: Input<'voteInCommittee'>): Promise<void> {
    const { about, ctx } = tools;
    const { members: called } = reviewOf(tools).meeting!;
    const present = votes.map(({ member }) => member);
    const percent = this.settings.get<number>(ctx.actor.county, 'hearing-review.quorum', tools.on);
    if (present.length < quorumOf(called.length, percent)) throw blocked('no_quorum');
    const keepers = [...new Set([presider, ctx.actor.person])];
    const counted = await this.ballots.hold(tools, {
      proceeding: about,
      members: present,
      recused: [],
      votes,
      keepers,
    });
    const dissents = [];
    for (const text of counted.dissents) dissents.push(await tools.put(NoteText, { text }));
    const { for: yes, against: no, abstained } = counted;
    const told = { yes, no, abstained, carried: carries(counted) };
    const kept = { minutes: await tools.put(MeetingMinutes, { minutes }), dissents };
    await tools.append(entry(e.committeeVoted, { present, ...told, ...kept }, { about }));
    await attach(tools, files);
  }
}
