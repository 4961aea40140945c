import { type Procedures, query } from '@lianxin/api/server';
import { petitionActions as a, successions } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { caseAction } from '../dossier/caseAction.js';
import { Assisting } from './Assisting.js';
import { Disputes } from './Disputes.js';
import { FromAbove } from './FromAbove.js';
import { Successions } from './Successions.js';
import { Supervising } from './Supervising.js';
import { UrgentReports } from './UrgentReports.js';

/** What surrounds a transfer: disputes, assisting units, supervision, assignment from above, succession, urgent reports. */
export function passingOnProcedures(get: Get): Procedures {
  return {
    ...disputes(get(Disputes.token)),
    ...assisting(get(Assisting.token)),
    ...supervising(get(Supervising.token)),
    ...fromAbove(get(FromAbove.token)),
    ...succession(get(Successions.token)),
    ...urgent(get(UrgentReports.token)),
  };
}

const disputes = (s: Disputes): Procedures => ({
  dispute: caseAction(a.dispute, { run: (t, i) => s.dispute(t, i) }),
  raiseDispute: caseAction(a.raiseDispute, { run: (t, i) => s.raise(t, i) }),
  decideDispute: caseAction(a.decideDispute, {
    prepare: (p, i) => s.letter(p, i),
    run: (t, i, letter) => s.decide(t, i, letter),
  }),
});

const assisting = (s: Assisting): Procedures => ({
  askAssistance: caseAction(a.askAssistance, { run: (t, i) => s.ask(t, i) }),
  giveOpinion: caseAction(a.giveOpinion, { run: (t, i) => s.giveOpinion(t, i) }),
});

const supervising = (s: Supervising): Procedures => ({
  supervise: caseAction(a.supervise, {
    prepare: (p, i) => s.notice(p, i),
    run: (t, i, notice) => s.supervise(t, i, notice),
  }),
  answerSupervision: caseAction(a.answerSupervision, { run: (t, i) => s.answer(t, i) }),
  acceptSupervision: caseAction(a.acceptSupervision, { run: (t) => s.accept(t) }),
  returnSupervision: caseAction(a.returnSupervision, { run: (t, i) => s.return(t, i) }),
  remind: caseAction(a.remind, { run: (t, i) => s.remind(t, i) }),
});

const fromAbove = (s: FromAbove): Procedures => ({
  assignedFromAbove: caseAction(a.assignedFromAbove, { run: (t, i) => s.assigned(t, i) }),
  recordExtension: caseAction(a.recordExtension, { run: (t, i) => s.extended(t, i) }),
  reportToAbove: caseAction(a.reportToAbove, {
    prepare: (p, i) => s.report(p, i),
    run: (t, i, paper) => s.reportUp(t, i, paper),
  }),
});

const succession = (s: Successions): Procedures => ({
  succeed: caseAction(a.succeed, { run: (t, i) => s.succeed(t, i) }),
  successions: query(successions, (ctx) => s.waiting(ctx)),
});

const urgent = (s: UrgentReports): Procedures => ({
  reportUrgent: caseAction(a.reportUrgent, {
    prepare: (p, i) => s.firstPaper(p, i),
    run: (t, i, paper) => s.report(t, i, paper),
  }),
  continueUrgent: caseAction(a.continueUrgent, {
    prepare: (p, i) => s.nextPaper(p, i),
    run: (t, i, paper) => s.continue(t, i, paper),
  }),
});
