import type { Day } from '@lianxin/base';
import type { LimitUnit } from '@lianxin/calendar';
import type {
  Branch,
  Channel,
  Confirmation,
  LANGUAGES,
  NOT_ACCEPTED_GROUNDS,
  OpinionOutcome,
  Outcome,
  ReviewStage,
  SERVICE_MODES,
  SUGGESTION_RESULTS,
  SupervisionGround,
  UrgentRecipient,
} from './codes.js';

/** Whom to ask about a paper, and how. */
export interface SheetContact {
  readonly person?: string;
  readonly phone?: string;
  /** When visitors are received. */
  readonly hours?: string;
  readonly address?: string;
}

/** What every official paper carries. Texts and names are already read from their records; codes stay codes. */
export interface SheetFrame {
  /** The organ that issues, by its full name. */
  readonly organ: string;
  /** The number on paper, such as 青信〔2026〕3号; a slip has none. */
  readonly number?: string;
  /** The addressees by name; empty where nobody is named. */
  readonly to: readonly string[];
  /** The day on the paper. */
  readonly on: Day;
  /** The number of the case, by which the petitioner asks about it. */
  readonly caseNumber: string;
  readonly contact?: SheetContact;
  /** The county's own rule that the paper cites beside the Regulations, in full; absent where none is set. */
  readonly localRule?: string;
  /** The last day it tells reaches into a year whose holidays are not published: it may move later, never earlier. */
  readonly provisional?: boolean;
  /** In large print, for whoever sees badly: a slip as it ships, at 22 points. */
  readonly large?: boolean;
}

export interface ReceiptSheet extends SheetFrame {
  readonly receivedOn: Day;
  readonly channel: Channel;
  readonly subject: string;
  /** Papers handed in, by name: files and what the office keeps on paper. */
  readonly papers: readonly string[];
  /** Papers that were given back at once. */
  readonly returned: readonly string[];
  readonly queryCode: string;
  /** Where and how to ask, in plain words. */
  readonly howToAsk: string;
  /** A report on officials: it is told to nobody who is accused. */
  readonly sealed: boolean;
}

export interface OralRecordSheet extends SheetFrame {
  readonly takenOn: Day;
  readonly takenBy: string;
  /** Who spoke, by name; absent where nobody gave one. */
  readonly speaker?: string;
  readonly interpreter?: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly otherLanguage?: string;
  /** To the letter. */
  readonly words: string;
  readonly readBack: boolean;
  readonly confirmed: Confirmation;
  readonly refusal?: string;
}

export interface TransferLetterSheet extends SheetFrame {
  /** The unit that the letter goes to. */
  readonly unit: string;
  /** Who petitions, by name. */
  readonly petitioners?: readonly string[];
  readonly demands: readonly string[];
  readonly papers: readonly string[];
  readonly note?: string;
  /** The unit's last day to inform the petitioner (art 23). */
  readonly informBy: Day;
  /** The unit's last day to object (art 23); absent where a dispute of competence was decided (art 24). */
  readonly objectBy?: Day;
  /** Units that assist the addressee, who leads. */
  readonly assisting?: readonly string[];
}

export interface AssignmentLetterSheet extends TransferLetterSheet {
  /** The day set for feedback and the completion report (art 22(3)). */
  readonly feedbackBy?: Day;
}

export interface ObjectionSheet extends SheetFrame {
  /** The petition office that passed the matter on. */
  readonly unit: string;
  readonly demands: readonly string[];
  /** In detail, as art 23 asks. */
  readonly reason: string;
  /** The organ that the unit holds competent, where it names one. */
  readonly suggested?: string;
}

export interface SupplementNoticeSheet extends SheetFrame {
  readonly demands: readonly string[];
  /** Everything that is missing, piece by piece: it is asked for once. */
  readonly missing: readonly string[];
}

export interface AcceptanceNoticeSheet extends SheetFrame {
  readonly receivedOn: Day;
  readonly acceptedOn: Day;
  readonly demands: readonly string[];
  readonly note?: string;
  /** The organ's last day (art 34), or an earlier one that the county promises. */
  readonly lastDay: Day;
}

export interface BranchNoticeSheet extends SheetFrame {
  readonly demands: readonly string[];
  /** Of art 31: the notice always names one. */
  readonly branch: Branch;
  /** Every lawful way; the petitioner chooses. */
  readonly ways: readonly SheetWay[];
}

export interface SheetWay {
  /** The body that the other procedure lies with. */
  readonly organTo: string;
  readonly procedure: string;
  readonly basis: string;
  readonly howTo?: string;
  /** What to bring along. */
  readonly bring?: string;
  /** What helps against the outcome there, where the pack says it. */
  readonly remedy?: string;
  readonly note?: string;
  readonly deadline: SheetDeadline;
}

export type SheetDeadline =
  /** What the other organ's own rules decide. */
  | { readonly is: 'ask_there' }
  /** The event is not known yet: to apply at once, within the limits counted from these events. */
  | { readonly is: 'unknown'; readonly counts: readonly SheetCount[] }
  | { readonly is: 'day'; readonly lastDay: Day; readonly from: Day; readonly count: SheetCount };

export interface SheetCount {
  /** The event in words, such as "the day the employment ended". */
  readonly name: string;
  readonly n: number;
  readonly unit: LimitUnit;
}

export interface NonAcceptanceNoticeSheet extends SheetFrame {
  readonly demands: readonly string[];
  readonly ground: (typeof NOT_ACCEPTED_GROUNDS)[number];
  /** Where it is in hand, or to whom it should be brought, and its number there. */
  readonly whereOrgan?: string;
  readonly whereNumber?: string;
  readonly reason: string;
}

export interface NoLongerAcceptNoticeSheet extends SheetFrame {
  readonly demands: readonly string[];
  /** The re-examination opinion: by whom, number, day. */
  readonly finalOrgan: string;
  readonly finalNumber: string;
  readonly finalOn: Day;
  /** Why the facts are the same, and why the reasons are; what is said to be new, and why it is not. */
  readonly sameFacts: string;
  readonly sameReasons: string;
  readonly onNewFacts?: string;
}

export interface ExtensionNoticeSheet extends SheetFrame {
  readonly demands: readonly string[];
  readonly reason: string;
  /** Days added, 1 to 30 (art 34). */
  readonly days: number;
  readonly lastDay: Day;
  readonly approver: string;
}

export interface HandlingOpinionSheet extends SheetFrame {
  readonly receivedOn: Day;
  /** Who passed the matter on, where it did not come directly. */
  readonly from?: string;
  readonly request: string;
  readonly facts: string;
  readonly items: readonly { readonly demand: string; readonly outcome: Outcome }[];
  readonly opinion: string;
  readonly basis: string;
  /** One level above: to whom a review may be asked for. */
  readonly reviewOrgan: string;
  /** From receipt (art 35). The law's figure; no county may shorten it. */
  readonly reviewDays: 30;
}

/** Of an opinion on a review, or on a re-examination. */
export interface ReviewOpinionSheet extends SheetFrame {
  /** Who asked, by name. */
  readonly applicants: readonly string[];
  /** The organ whose opinion is examined. */
  readonly respondent: string;
  /** The opinion examined: its number and its day. */
  readonly opinionNumber?: string;
  readonly opinionOn: Day;
  /** The day on which the organ that decides received the request. */
  readonly receivedOn: Day;
  readonly request: string;
  readonly facts: string;
  readonly outcome: OpinionOutcome;
  /** Item by item what it says now, where it is changed. */
  readonly items?: readonly { readonly demand: string; readonly outcome: Outcome }[];
  /** Days in which it is made anew, where that is ordered. */
  readonly redoDays?: number;
  readonly opinion: string;
  readonly basis: string;
  /** Who re-examines a review opinion; a re-examination opinion is final. */
  readonly reviewOrgan?: string;
}

export interface ReviewPassingNoticeSheet extends SheetFrame {
  readonly stage: ReviewStage;
  /** The days on which requests were handed in, as several persons asked: they count for the window. */
  readonly askedOn: readonly Day[];
  /** The organ to which it was passed on. */
  readonly passedTo: string;
}

export interface SuggestionReplySheet extends SheetFrame {
  readonly demands: readonly string[];
  readonly result: (typeof SUGGESTION_RESULTS)[number];
  readonly text: string;
}

export interface SettlementAgreementSheet extends SheetFrame {
  /** Those who settle, by name. */
  readonly petitioners: readonly string[];
  /** With whom they come to terms; the organ itself where nobody else is named. */
  readonly otherSide: string;
  readonly demands: readonly string[];
  /** What happened, and what they do not agree on. */
  readonly facts: string;
  readonly terms: string;
  /** How it is performed, and by when. */
  readonly manner: string;
  readonly when: string;
}

export interface SupervisionNoticeSheet extends SheetFrame {
  /** The unit that is supervised. */
  readonly unit: string;
  readonly demands: readonly string[];
  readonly grounds: readonly SupervisionGround[];
  readonly demanded: string;
  /** The day set for the written feedback. */
  readonly answerBy: Day;
}

export interface UrgentReportSheet extends SheetFrame {
  readonly recipients: readonly UrgentRecipient[];
  readonly facts: string;
  readonly time: string;
  readonly place: string;
  readonly people: number;
  readonly measures: string;
  /** What is new, in a report that follows the first. */
  readonly more?: string;
}

export interface CompletionReportSheet extends SheetFrame {
  /** The number of the letter that assigned it, where a higher office did. */
  readonly assignedAs?: string;
  /** The unit that handled the matter. */
  readonly unit: string;
  readonly demands: readonly string[];
  readonly report: string;
}

export interface ServiceProofSheet extends SheetFrame {
  /** What was served, by its title. */
  readonly document: string;
  readonly documentNumber?: string;
  readonly mode: (typeof SERVICE_MODES)[number];
  readonly servedOn: Day;
  readonly receivedBy?: string;
  /** How who received it is related to the addressee. */
  readonly relation?: string;
  /** The number under which the post carried it. */
  readonly tracking?: string;
  /** The day on which the person agreed to be served electronically. */
  readonly consentOn?: Day;
  readonly witnesses?: string;
  /** Who served it on the organ's behalf. */
  readonly entrustedTo?: string;
  readonly note?: string;
  /** Who served it, by name. */
  readonly server: string;
  /** The petitioner's last day to ask for a review of what was served, where there is one. */
  readonly lastDay?: Day;
  readonly reviewOrgan?: string;
}

export interface VolumeIndexSheet extends SheetFrame {
  readonly year: number;
  /** The number of the volume in its year. */
  readonly volume: number;
  /** How long it is kept; 0: for good. */
  readonly years: number;
  /** What the county's table calls that, where it has a name for it. */
  readonly retention?: string;
  readonly pages: number;
  readonly items: readonly {
    readonly title: string;
    readonly number?: string;
    /** The day, as it is printed. */
    readonly on: string;
    readonly firstPage: number;
    readonly lastPage: number;
  }[];
  /** Why the volume is complete although the catalogue misses something. */
  readonly explanation?: string;
}
