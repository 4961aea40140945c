import type { Day } from '@lianxin/base';
import type { Proceeding } from '../dossier/Proceeding.js';
import type { Assistance, Contribution } from './Assistance.js';
import type {
  Act,
  Branch,
  Capacity,
  Channel,
  Confirmation,
  DemandEnd,
  DemandKind,
  DemandPhase,
  Outcome,
  PartyRole,
  Purpose,
  ServiceMode,
  SimpleGround,
  TransferWay,
  WayPhase,
} from './codes.js';
import type { Dispute } from './Dispute.js';
import type { Count } from './deadline.js';
import type { Evidence } from './Evidence.js';
import type { Execution, ExecutionItem } from './Execution.js';
import type { Help } from './Help.js';
import type { HigherAssignment } from './HigherAssignment.js';
import type { Recusal } from './Recusal.js';
import type { Finality, Redo, ReviewRequest } from './Review.js';
import type { Supervision } from './Supervision.js';
import type { UrgentReport } from './UrgentReport.js';

/** Who speaks with the petitioner: a person of a unit. */
export interface Contact {
  readonly unit: string;
  readonly person: string;
}

/** What somebody said, taken down and read back (art 19). */
export interface OralRecord {
  /** Record with the words, the language and who took it down. */
  readonly body: string;
  readonly on: Day;
  readonly unit: string;
  readonly speaker?: string;
  readonly interpreter?: string;
  readonly readBack: boolean;
  readonly confirmed: Confirmation;
}

export interface Filing {
  readonly id: string;
  readonly channel: Channel;
  readonly purpose?: Purpose;
  readonly on: Day;
  readonly text?: string;
  /** The dossier it was joined from. */
  readonly from?: string;
}

export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  /** Record with name, telephone, address. */
  readonly body: string;
  /** The person an agent, guardian or interpreter acts for. */
  readonly for?: string;
  /** How many a representative speaks for. */
  readonly headCount?: number;
  /** A telephone number or an address was given. */
  readonly reachable?: boolean;
  readonly left: boolean;
  /** Goes on alone: receives his own papers, whoever speaks for the group. */
  readonly alone: boolean;
  /** What he authorised others to do for him in writing, and for a guardian what the law lets him do. */
  readonly grants: readonly Grant[];
}

/** One person may do something for another. */
export interface Grant {
  readonly holder: string;
  readonly acts: readonly Act[];
  readonly capacity?: Capacity;
  readonly from: Day;
}

export interface Demand {
  readonly id: string;
  readonly text: string;
  /** Those who bring it, where not everybody who petitions does. */
  readonly of?: readonly string[];
  /** For whom it has ended already, by withdrawal or settlement; it ends with the last. */
  readonly out: readonly string[];
  /** Record of the facts and reasons said to be new since the re-examination. */
  readonly newFacts?: string;
  /** What the petitioner was asked, once, to add: record of the list, and the day. */
  readonly supplement?: { readonly missing: string; readonly on: Day };
  readonly kind?: DemandKind;
  readonly phase: DemandPhase;
  /** Exactly one organ owns a demand at any time, while anything is disputed too. */
  readonly unit: string;
  /** The unit it goes back to when a transfer ends. */
  readonly home: string;
  readonly transfer?: string;
  /** Of the decision that counts now. */
  readonly branch?: Branch;
  /** Every decision on its branch, oldest first; none is overwritten. */
  readonly decisions: readonly Decision[];
  /** What the petitioner said who does not agree to the path. */
  readonly declined?: string;
  readonly handler?: string;
  /** The named person, by whom the first contact is relieved. */
  readonly contact?: Contact;
  readonly end?: DemandEnd;
  readonly endedOn?: Day;
  readonly outcome?: Outcome;
  /** The opinion, reply or notice whose service ends it. */
  readonly document?: string;
  /**
   * The last one asked for. `granted`: its notice is still to be served; `in_effect`: it was, in time; `lapsed`: it was
   * not, and the first last day stands.
   */
  readonly extension?: {
    readonly state: 'requested' | 'granted' | 'in_effect' | 'lapsed' | 'refused';
    readonly days: number;
  };
  /** A review revoked the answer: it is made anew. */
  readonly redo?: Redo;
  /** The procedure inside petitioning is over (art 36). */
  readonly final?: Finality;
  /** Handled simply, for this reason. */
  readonly simplified?: SimpleGround;
  /** Days in effect so far. */
  readonly extended: number;
  /** Units accused in a report. */
  readonly accused: readonly string[];
  /** People of the directory accused in it. */
  readonly accusedPeople: readonly string[];
  /** Record with others it names. */
  readonly accusedOthers?: string;
  /** The phase an objection, a join or a draft returns to. */
  readonly before?: DemandPhase;
}

/** A decision on the branch of a demand (art 31). */
export interface Decision {
  readonly version: number;
  readonly branch: Branch;
  readonly on: Day;
  readonly author: string;
  readonly unit: string;
  readonly approver?: string;
  /** Why the decision before it was changed. */
  readonly reason?: string;
  /** The notices that told it. */
  readonly notices: readonly string[];
}

/** A lawful way into another procedure that a decision offers. */
export interface Way {
  readonly id: string;
  readonly demand: string;
  /** Who offers it, and answers for it until it is taken. */
  readonly unit: string;
  /** Of the decision that offers it. */
  readonly version: number;
  readonly path: string;
  /** Where it was taken from, such as `statutory@1:labour.arbitration`. */
  readonly line?: string;
  /** Its limits; with none one asks there until when. */
  readonly counts: readonly Count[];
  /** Absent while an event is unknown, and where one asks there. */
  readonly end?: { readonly counted: number; readonly from: Day; readonly lastDay: Day };
  readonly phase: WayPhase;
}

export interface Transfer {
  readonly id: string;
  readonly way: TransferWay;
  readonly unit: string;
  readonly demands: readonly string[];
  readonly on: Day;
  readonly phase: 'sent' | 'objected' | 'returned' | 'reported' | 'completed';
  readonly objection?: { readonly demands: readonly string[]; readonly suggested?: string };
  /** Demands that the forwarder took back: after an objection, or by agreement. */
  readonly givenBack: readonly string[];
}

/** The last day that a paper tells in writing, which never moves earlier: of which limit, of what things. */
export interface ToldDay {
  readonly limit: string;
  readonly of: readonly string[];
  readonly lastDay: Day;
}

export interface CaseDocument {
  readonly id: string;
  /** A kind of paper, of the core or of a plugin: `handling_opinion`, `mediation.agreement`. */
  readonly kind: string;
  /** `kept`: a paper of the office, which nobody is served with. */
  readonly phase: 'drafted' | 'issued' | 'served' | 'kept';
  readonly demands: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** To whom it must be served. */
  readonly parties: readonly string[];
  readonly served: Readonly<Record<string, { readonly on: Day; readonly mode: ServiceMode }>>;
  /** The unit that hands it over in the place of the one that issued it. */
  readonly server?: string;
  /** Attempts that reached nobody. */
  readonly attempts: readonly { readonly party: string; readonly on: Day; readonly mode: ServiceMode }[];
  readonly body?: string;
  /** What it rests on. */
  readonly evidence: readonly string[];
  readonly file?: string;
  /** Who made it and answers for its service. */
  readonly unit: string;
  /** In whose name and number it went out, where that is another. */
  readonly issuer?: string;
  /** The paper it belongs to: of a proof of service, what was served. */
  readonly of?: string;
  /** The end of its demands, once everybody it is for was served. */
  readonly ends?: DemandEnd;
  /** Tells in writing by which path the matter goes (art 23). */
  readonly tellsPath?: boolean;
  readonly issuedOn?: Day;
  readonly year?: number;
  readonly number?: number;
  readonly tells?: ToldDay;
  /** Who asked for a review, each by himself. */
  readonly reviews: Readonly<Record<string, ReviewRequest>>;
  /** Of another organ: record of whose it is and its number, and the organ where the directory knows it. */
  readonly from?: { readonly source: string; readonly organ?: string };
  /** Of an opinion made anew: what changed, and whether it says the same again. */
  readonly redo?: { readonly body: string; readonly sameAgain: boolean };
}

/** A volume of the archive. */
export interface Volume {
  /** A code of the county's retention table as it stood then, and its years; without years it is kept for good. */
  readonly retention: string;
  readonly years?: number;
  readonly year: number;
  readonly number: number;
  readonly pages: number;
  readonly on: Day;
}

/** A case as its log tells it. */
export interface CaseState {
  readonly dossier: string;
  readonly number?: { readonly year: number; readonly n: number };
  /** The petition office that keeps the case. */
  readonly office: string;
  /** Where it was registered. */
  readonly registeredAt: string;
  readonly receivedOn: Day;
  readonly origin: 'registered' | 'past' | 'running';
  /** Brought by an import: nobody at a window has looked at it yet. */
  readonly imported?: boolean;
  /** Its texts are redacted ones: who put them in place, and who checks them. */
  readonly redaction?: { readonly by: string; readonly checker: string; readonly checked: boolean };
  /** Of a sealed case that keeps originals: the case they come from. */
  readonly originalsOf?: string;
  /** Units close to the accused that a person let the redacted half go to. */
  readonly routesAllowed?: readonly { readonly unit: string; readonly by: string }[];
  readonly status: 'open' | 'done' | 'closed' | 'joined' | 'past';
  readonly joinedInto?: string;
  readonly filings: readonly Filing[];
  /** Who received it first and stays its contact until another has taken over (首接); nobody, while an import. */
  readonly firstContact?: Contact;
  readonly oralRecords: readonly OralRecord[];
  readonly present?: number;
  readonly concerned?: number;
  readonly parties: ReadonlyMap<string, Party>;
  readonly demands: ReadonlyMap<string, Demand>;
  readonly ways: ReadonlyMap<string, Way>;
  readonly transfers: ReadonlyMap<string, Transfer>;
  /** Who assists the unit in the lead of a transfer. */
  readonly assistance: readonly Assistance[];
  readonly contributions: readonly Contribution[];
  readonly disputes: ReadonlyMap<string, Dispute>;
  readonly urgentReports: ReadonlyMap<string, UrgentReport>;
  readonly supervisions: ReadonlyMap<string, Supervision>;
  readonly assignments: ReadonlyMap<string, HigherAssignment>;
  readonly documents: ReadonlyMap<string, CaseDocument>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly executions: ReadonlyMap<string, Execution>;
  readonly items: ReadonlyMap<string, ExecutionItem>;
  readonly helps: ReadonlyMap<string, Help>;
  readonly recusals: ReadonlyMap<string, Recusal>;
  readonly proceedings: ReadonlyMap<string, Proceeding>;
  /** Earlier cases that a person compared with this one, and what was found. */
  readonly repeats: ReadonlyMap<string, 'repeat' | 'different'>;
  /** The volume under which it lies in the archive; none while it is open. */
  readonly volume?: Volume;
  readonly replies: readonly { readonly reply: string; readonly on: Day }[];
}
