import type { EffectiveEntry } from '../dossier/effective.js';
import { foldProceedings } from '../dossier/Proceeding.js';
import { archiveSteps } from './archiveSteps.js';
import { assistanceSteps } from './assistanceSteps.js';
import { branchingSteps } from './branchingSteps.js';
import type { CaseState } from './CaseState.js';
import { contactSteps } from './contactSteps.js';
import { demandSteps } from './demandSteps.js';
import { disputeSteps } from './disputeSteps.js';
import { documentSteps } from './documentSteps.js';
import { evidenceSteps } from './evidenceSteps.js';
import { executionSteps } from './executionSteps.js';
import { extensionSteps } from './extensionSteps.js';
import { frameSteps } from './frameSteps.js';
import { fromAboveSteps } from './fromAboveSteps.js';
import { helpSteps } from './helpSteps.js';
import { peopleSteps } from './peopleSteps.js';
import { recusalSteps } from './recusalSteps.js';
import { repeatSteps } from './repeatSteps.js';
import { reviewSteps } from './reviewSteps.js';
import { sealingSteps } from './sealingSteps.js';
import type { Building } from './steps.js';
import { successionSteps } from './successionSteps.js';
import { supervisionSteps } from './supervisionSteps.js';
import { transferSteps } from './transferSteps.js';
import { urgentSteps } from './urgentSteps.js';

const TABLES = [
  frameSteps,
  contactSteps,
  peopleSteps,
  transferSteps,
  disputeSteps,
  assistanceSteps,
  successionSteps,
  urgentSteps,
  supervisionSteps,
  fromAboveSteps,
  demandSteps,
  documentSteps,
  reviewSteps,
  branchingSteps,
  extensionSteps,
  repeatSteps,
  evidenceSteps,
  executionSteps,
  helpSteps,
  recusalSteps,
  archiveSteps,
  sealingSteps,
];

/** The state of a case from its effective log. Pure; the same on the server and in the browser. */
export function foldCase(entries: readonly EffectiveEntry[]): CaseState {
  const state = blank(entries[0]?.dossier ?? '');
  for (const entry of entries) {
    for (const steps of TABLES) steps.get(entry.type)?.(state, entry.data as never, entry);
  }
  state.proceedings = foldProceedings(entries);
  state.status = statusOf(state);
  return state;
}

function blank(dossier: string): Building {
  return {
    dossier,
    office: '',
    registeredAt: '',
    receivedOn: '',
    origin: 'registered',
    status: 'open',
    filings: [],
    oralRecords: [],
    parties: new Map(),
    demands: new Map(),
    ways: new Map(),
    transfers: new Map(),
    assistance: [],
    contributions: [],
    disputes: new Map(),
    urgentReports: new Map(),
    supervisions: new Map(),
    assignments: new Map(),
    documents: new Map(),
    evidence: new Map(),
    executions: new Map(),
    items: new Map(),
    helps: new Map(),
    recusals: new Map(),
    proceedings: new Map(),
    repeats: new Map(),
    replies: [],
  };
}

/** A case is open while one demand is; a running one taken over is open from the start, waiting for its dates to be confirmed. */
function statusOf({ joinedInto, closed, demands, origin }: Building): CaseState['status'] {
  if (joinedInto) return 'joined';
  if (closed) return 'closed';
  const phases = [...demands.values()].map((d) => d.phase);
  if (phases.length > 0 && phases.every((p) => p === 'past') && origin === 'past') return 'past';
  return phases.length > 0 && phases.every((p) => p === 'ended') ? 'done' : 'open';
}
