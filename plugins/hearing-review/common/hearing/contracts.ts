import { as, type Blocker, type Day, defineQuery, z } from '@lianxin/sdk/common';
import type { HearingPhase, HearingStage, MinutesSigner, Openness } from './codes.js';
import type { Part } from './parts.js';

/** A hearing on the desk of the unit that holds it. */
export interface HearingRow {
  readonly dossier: string;
  readonly hearing: string;
  /** Number and subject of the case, as lists show them. */
  readonly number: string;
  readonly subject: string;
  readonly stage: HearingStage;
  readonly phase: HearingPhase;
  readonly openedOn: Day;
  /** When it is held, where a day is set; minutes since midnight. */
  readonly day?: Day;
  readonly from?: number;
  readonly to?: number;
  readonly room?: string;
  readonly roomName?: string;
  readonly presider?: string;
  readonly recorder?: string;
  /** The acting person presides or writes. */
  readonly mine: boolean;
  readonly due?: Day;
  readonly dueKey?: string;
}

/** Hearings of the acting unit that are not over, those with a day first and by day; `from`/`to` narrow it to some days. */
export const hearings = defineQuery('hearing-review.hearings', {
  permission: 'hearing-review.read',
  input: z
    .strictObject({
      from: z.string().optional(),
      to: z.string().optional(),
      limit: z.int().min(1).max(200).default(100),
    })
    .prefault({}),
  output: as<{ readonly rows: readonly HearingRow[]; readonly more: boolean }>(),
});

/** Somebody with a part in the session. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
}

export interface PanelSeat extends Attendee {
  /** Code under `codes.poolCategory`. */
  readonly category?: string;
  readonly presides: boolean;
  /** Asked to keep out (`pending`), or out (`granted`): must be replaced before anything goes on. */
  readonly recusal?: 'pending' | 'granted';
}

/** A part of the session, in the county's order. */
export interface PartView {
  readonly part: Part;
  /** The action by which it is recorded, such as `hearing-review.recordStep`. */
  readonly action: string;
  readonly done: boolean;
  /** The one that is next. */
  readonly next: boolean;
  readonly text?: string;
  readonly on?: Day;
  /** Who wrote it, by name. */
  readonly by?: string;
}

/** Everything the screen of one session needs. Never a single vote. */
export interface SessionView {
  readonly hearing: string;
  readonly dossier: string;
  readonly seq: number;
  readonly number: string;
  readonly subject: string;
  readonly demands: readonly string[];
  readonly stage: HearingStage;
  readonly phase: HearingPhase;
  readonly unit: string;
  readonly openness?: Openness;
  readonly day?: Day;
  readonly from?: number;
  readonly to?: number;
  readonly place?: string;
  /** The notice reached everybody in time, by proof of service; the last day for it. */
  readonly notified: boolean;
  readonly noticeBy?: Day;
  readonly panel: readonly PanelSeat[];
  readonly reserves: readonly Attendee[];
  readonly recorder?: Attendee;
  /** The acting person is presider or recorder: only they record. */
  readonly inHands: boolean;
  readonly postponements: readonly { readonly on: Day; readonly ground: string; readonly reason: string }[];
  /** Who may be named present: petitioners with the number that may speak, and their agents. */
  readonly petitioners: readonly Attendee[];
  readonly agents: readonly Attendee[];
  readonly mostPetitioners: number;
  readonly mostAgents: number;
  readonly handlers: readonly Attendee[];
  readonly present?: { readonly on: Day; readonly people: readonly string[] };
  readonly parts: readonly PartView[];
  /** What the panel may conclude in this stage: codes under `codes.conclusion`. */
  readonly conclusions: readonly string[];
  /** Votes that brought no conclusion. */
  readonly fruitless: number;
  readonly conclusion?: {
    readonly on: Day;
    readonly conclusion: string;
    readonly text: string;
    readonly yes: number;
    readonly no: number;
    readonly abstained: number;
    readonly dissents: readonly string[];
    readonly announced: boolean;
  };
  /** The vote, for presider and recorder to open with `hearing-review.ballot`. */
  readonly ballot?: string;
  readonly signatures: readonly {
    readonly signer: MinutesSigner;
    readonly who: string;
    readonly name: string;
    readonly on?: Day;
    readonly refusal?: string;
  }[];
  readonly audioVideo: boolean;
  /** Why a session cannot go on now, beside what its actions say. */
  readonly blockers: readonly Blocker[];
}

export const session = defineQuery('hearing-review.session', {
  permission: 'hearing-review.read',
  input: z.strictObject({ dossier: z.uuid(), hearing: z.uuid() }),
  output: as<SessionView>(),
});
