import type { Day } from '@lianxin/sdk/common';
import type { Proceeding } from '../proceedings.js';
import type { HearingPhase, HearingStage, Initiator, MinutesSigner, Openness } from './codes.js';
import type { Part } from './parts.js';

/** Who hears, votes and writes. */
export interface Panel {
  readonly presider: string;
  /** All who vote, the presider among them. */
  readonly members: readonly string[];
  readonly reserves: readonly string[];
  readonly recorder: string;
}

/** The panel with somebody of the reserve in the seat of a member. */
export const seat = (
  { members, reserves, recorder }: Panel,
  { left, seated, presider }: { readonly left: string; readonly seated: string; readonly presider: string },
): Panel => ({
  presider,
  recorder,
  members: members.map((one) => (one === left ? seated : one)),
  reserves: reserves.filter((one) => one !== seated),
});

/** The day that is set, and the notice that tells it. */
export interface Session {
  readonly booking: string;
  readonly room?: string;
  /** Record, where it is held outside the rooms of the county. */
  readonly place?: string;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** The last day on which its notice is served in time. */
  readonly noticeBy: Day;
  /** The notice. */
  readonly document: string;
  readonly announced: boolean;
}

/** Who was there when the session was opened last. */
export interface Attendance {
  readonly on: Day;
  readonly petitioners: readonly string[];
  readonly agents: readonly string[];
  readonly handlers: readonly string[];
}

export interface Conclusion {
  readonly on: Day;
  readonly conclusion: string;
  readonly text: string;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  /** Records, without the names of those who wrote them. */
  readonly dissents: readonly string[];
  readonly announced: boolean;
}

/** One hearing, as the log tells it. Texts are ids of records. */
export interface Hearing extends Proceeding {
  readonly phase: HearingPhase;
  readonly demands: readonly string[];
  readonly stage: HearingStage;
  /** The paper under review, and under whom its deciding limits run. */
  readonly document?: string;
  readonly leads: readonly string[];
  readonly initiator: Initiator;
  readonly parties: readonly string[];
  readonly openedOn: Day;
  readonly reason: string;
  readonly late: boolean;
  readonly obstacle?: string;
  readonly newFacts?: string;
  /** Those of the parties who said yes to the organ's inquiry. */
  readonly agreed: readonly string[];
  /** Who asked that it is not public. */
  readonly privacy: readonly string[];
  readonly decidedOn?: Day;
  readonly decision?: string;
  readonly openness?: Openness;
  readonly panel?: Panel;
  readonly session?: Session;
  readonly postponements: readonly { readonly on: Day; readonly ground: string; readonly reason: string }[];
  readonly attendance?: Attendance;
  /** As the county had them when the session was opened first. */
  readonly parts: readonly Part[];
  readonly steps: Readonly<Partial<Record<Part, { readonly text: string; readonly on: Day; readonly by: string }>>>;
  /** Every vote, also those that brought no conclusion. */
  readonly ballots: readonly string[];
  readonly conclusion?: Conclusion;
  readonly signatures: readonly Signature[];
  readonly minutes?: string;
  readonly report?: { readonly document: string; readonly body: string };
  readonly departure?: string;
  readonly publication?: { readonly text: string; readonly published?: boolean };
  readonly outcome?: string;
  /** Everything that was issued for it. */
  readonly papers: readonly string[];
}

export interface Signature {
  readonly signer: MinutesSigner;
  readonly who: string;
  readonly on: Day;
  /** Why it was refused. */
  readonly refusal?: string;
}

/** Everybody who signs the minutes: those who were there, the panel and the recorder. */
export function signersOf({
  attendance,
  panel,
}: Pick<Hearing, 'attendance' | 'panel'>): readonly Omit<Signature, 'on'>[] {
  if (!attendance || !panel) return [];
  const { petitioners, agents, handlers } = attendance;
  const as = (signer: MinutesSigner, people: readonly string[]) => people.map((who) => ({ signer, who }));
  return [
    ...as('petitioner', petitioners),
    ...as('agent', agents),
    ...as('handler', handlers),
    ...as('presider', [panel.presider]),
    ...as(
      'member',
      panel.members.filter((one) => one !== panel.presider),
    ),
    ...as('recorder', [panel.recorder]),
  ];
}

/** Those whose signature, or refusal, is not there yet. */
export const unsigned = (hearing: Hearing): readonly Omit<Signature, 'on'>[] =>
  signersOf(hearing).filter(({ who }) => !hearing.signatures.some((one) => one.who === who));

/** Whether a part of the session was recorded. */
export const isDone = (hearing: Hearing, part: Part): boolean =>
  ({
    attendance: hearing.attendance !== undefined,
    deliberation: hearing.conclusion !== undefined,
    minutes: hearing.signatures.length > 0 && unsigned(hearing).length === 0,
    closing: hearing.minutes !== undefined,
    // Told on the spot or not at all.
    announcement: hearing.steps.announcement !== undefined || hearing.conclusion?.announced === false,
  })[part as string] ?? hearing.steps[part] !== undefined;
