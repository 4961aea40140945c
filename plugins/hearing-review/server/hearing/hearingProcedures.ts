import { caseAction, type Get, query } from '@lianxin/sdk/server';
import { hearingActions as a, hearingContracts as c } from '../../common/index.js';
import { HearingDeciding } from './HearingDeciding.js';
import { HearingOpening } from './HearingOpening.js';
import { HearingPreparing } from './HearingPreparing.js';
import { HearingDesk, SessionReader } from './HearingReader.js';
import { HearingReports } from './HearingReports.js';
import { HearingSessions } from './HearingSessions.js';

/** Every step of a hearing, and what its pages ask. */
export function hearingProcedures(get: Get) {
  const opening = get(HearingOpening.token);
  const deciding = get(HearingDeciding.token);
  const preparing = get(HearingPreparing.token);
  const sessions = get(HearingSessions.token);
  const reports = get(HearingReports.token);
  return {
    tellHearingRight: caseAction(a.tellHearingRight, {
      prepare: (p) => opening.rightNotice(p),
      run: (tools, _, paper) => opening.tellRight(tools, paper),
    }),
    applyForHearing: caseAction(a.applyForHearing, { run: (tools, input) => opening.apply(tools, input) }),
    proposeHearing: caseAction(a.proposeHearing, {
      prepare: (p, input) => opening.inquiry(p, input),
      run: (tools, input, paper) => opening.propose(tools, input, paper),
    }),
    requireHearing: caseAction(a.requireHearing, { run: (tools, input) => opening.require(tools, input) }),
    answerHearingInquiry: caseAction(a.answerHearingInquiry, { run: (tools, input) => opening.answer(tools, input) }),
    closeHearingInquiry: caseAction(a.closeHearingInquiry, { run: (tools) => opening.notWanted(tools) }),
    decideHearing: caseAction(a.decideHearing, {
      prepare: (p, input) => deciding.decision(p, input),
      run: (tools, input, paper) => deciding.decide(tools, input, paper),
    }),
    askPrivateHearing: caseAction(a.askPrivateHearing, { run: (tools, input) => deciding.askPrivate(tools, input) }),
    withdrawHearing: caseAction(a.withdrawHearing, { run: (tools, input) => deciding.withdraw(tools, input) }),
    namePanel: caseAction(a.namePanel, { run: (tools, input) => preparing.namePanel(tools, input) }),
    setHearingDay: caseAction(a.setHearingDay, {
      prepare: (p, input) => preparing.notice(p, input),
      run: (tools, input, paper) => preparing.setDay(tools, input, paper),
    }),
    seatReserve: caseAction(a.seatReserve, { run: (tools, input) => preparing.seatReserve(tools, input) }),
    takeOverRecord: caseAction(a.takeOverRecord, { run: (tools) => preparing.takeOver(tools) }),
    postponeHearing: caseAction(a.postponeHearing, { run: (tools, input) => preparing.postpone(tools, input) }),
    recordAbsence: caseAction(a.recordAbsence, { run: (tools, input) => preparing.absence(tools, input) }),
    openHearing: caseAction(a.openHearing, { run: (tools, input) => sessions.open(tools, input) }),
    recordStep: caseAction(a.recordStep, { run: (tools, input) => sessions.recordStep(tools, input) }),
    deliberate: caseAction(a.deliberate, { run: (tools, input) => sessions.deliberate(tools, input) }),
    signMinutes: caseAction(a.signMinutes, { run: (tools, input) => sessions.sign(tools, input) }),
    closeHearing: caseAction(a.closeHearing, {
      prepare: (p) => reports.minutes(p),
      run: (tools, _, paper) => reports.close(tools, paper),
    }),
    reportHearing: caseAction(a.reportHearing, {
      prepare: (p, input) => reports.report(p, input),
      run: (tools, input, paper) => reports.issueReport(tools, input, paper),
    }),
    explainDeparture: caseAction(a.explainDeparture, { run: (tools, input) => reports.explainDeparture(tools, input) }),
    proposePublication: caseAction(a.proposePublication, {
      run: (tools, input) => reports.proposePublication(tools, input),
    }),
    decidePublication: caseAction(a.decidePublication, {
      run: (tools, input) => reports.decidePublication(tools, input),
    }),
    hearings: query(c.hearings, (ctx, input) => get(HearingDesk.token).list(ctx, input)),
    session: query(c.session, (ctx, input) => get(SessionReader.token).session(ctx, input)),
  };
}
