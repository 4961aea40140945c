import type { CaseState, Day } from '@lianxin/sdk/common';
import type { Agreed } from './Agreement.js';
import type { Phase, Scope, SOURCES, Way } from './codes.js';
import { rulesOf } from './rulesOf.js';
import type { PlannedSession, Session } from './Session.js';

/** One mediation of a case, as the log tells it. */
export interface Mediation {
  readonly id: string;
  readonly phase: Phase;
  readonly way: Way;
  readonly scope: Scope;
  readonly source: (typeof SOURCES)[number];
  readonly demands: readonly string[];
  readonly parties: readonly string[];
  /** The unit that mediates. */
  readonly host: string;
  /** The unit that proposed it; where it is not the host, it entrusted the host and is told the result. */
  readonly opener: string;
  readonly openedOn: Day;
  /** Done on paper and entered afterwards: record of who mediated. */
  readonly takenOver?: string;
  /** The mediation that was handed over to this one, and the one this was handed over to (三调联动). */
  readonly from?: string;
  readonly to?: string;
  /** The host decided to mediate, where its type asks for that. */
  readonly acceptedOn?: Day;
  readonly consents: Readonly<Record<string, Day>>;
  /** As named; who of them was asked to keep out is in the case. */
  readonly mediators: readonly string[];
  /** Others who come, with everybody's consent: records. */
  readonly guests: readonly string[];
  /** The next meeting. */
  readonly planned?: PlannedSession | undefined;
  readonly sessions: readonly Session[];
  /** The dossier with what was said in separate sessions, which only the mediators open. */
  readonly notebook?: string;
  /** The unit that entrusted it was told the result. */
  readonly reportedOn?: Day;
  /** The number of its case file, and the day on which that was made up. */
  readonly file?: { readonly year: number; readonly number: number };
  readonly filedOn?: Day;
  /** How it ended: a code under `outcome`. */
  readonly outcome?: string;
}

/** A case together with its mediations and what was agreed in them. */
export interface MediationState extends Agreed {
  readonly case: CaseState;
  readonly mediations: ReadonlyMap<string, Mediation>;
}

/** Those who have not said yes. */
export const awaited = ({ parties, consents }: Mediation): readonly string[] => parties.filter((p) => !consents[p]);

/** Everybody has consented, and the host has accepted where its type asks for that: it begins. */
export const mayBegin = (m: Mediation): boolean =>
  awaited(m).length === 0 && (m.acceptedOn !== undefined || !rulesOf[m.way].decidesAcceptance);

/** Over, without an agreement. */
export const failed = ({ phase, outcome = '' }: Mediation): boolean =>
  phase === 'ended' && !['agreed', 'partly_agreed'].includes(outcome);
