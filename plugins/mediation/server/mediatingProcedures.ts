import { caseAction, type Get, type Procedures, query } from '@lianxin/sdk/server';
import { actions as a, contracts as c } from '../common/index.js';
import { Acceptance } from './Acceptance.js';
import { Consents } from './Consents.js';
import { Ending } from './Ending.js';
import { Linkage } from './Linkage.js';
import { MediationPapers } from './MediationPapers.js';
import { MediationReader } from './MediationReader.js';
import { Mediators } from './Mediators.js';
import { NotebookReader } from './NotebookReader.js';
import { Opening } from './Opening.js';
import { Sessions } from './Sessions.js';
import { TakingOver } from './TakingOver.js';

/** From the offer to the end without agreement. */
export function mediatingProcedures(get: Get): Procedures {
  const opening = get(Opening.token);
  const taking = get(TakingOver.token);
  const acceptance = get(Acceptance.token);
  const linkage = get(Linkage.token);
  const consents = get(Consents.token);
  const mediators = get(Mediators.token);
  const sessions = get(Sessions.token);
  const papers = get(MediationPapers.token);
  const ending = get(Ending.token);
  const reader = get(MediationReader.token);
  const notebooks = get(NotebookReader.token);
  return {
    propose: caseAction(a.propose, { run: (tools, input) => opening.propose(tools, input) }),
    takeOver: caseAction(a.takeOver, { run: (tools, input) => taking.takeOver(tools, input) }),
    accept: caseAction(a.accept, { run: (tools, input) => acceptance.accept(tools, input) }),
    decline: caseAction(a.decline, { run: (tools, input) => acceptance.decline(tools, input) }),
    handOver: caseAction(a.handOver, { run: (tools, input) => linkage.handOver(tools, input) }),
    consent: caseAction(a.consent, { run: (tools, input) => consents.consent(tools, input) }),
    refuse: caseAction(a.refusal, { run: (tools, input) => consents.refuse(tools, input) }),
    goOnWithout: caseAction(a.goOnWithout, { run: (tools, input) => consents.goOnWithout(tools, input) }),
    nameMediators: caseAction(a.nameMediators, { run: (tools, input) => mediators.name(tools, input) }),
    invite: caseAction(a.invite, { run: (tools, input) => mediators.invite(tools, input) }),
    planSession: caseAction(a.planSession, { run: (tools, input) => sessions.plan(tools, input) }),
    cancelSession: caseAction(a.cancelSession, { run: (tools) => sessions.cancel(tools) }),
    holdSession: caseAction(a.holdSession, { run: (tools, input) => sessions.hold(tools, input) }),
    extend: caseAction(a.extend, { run: (tools, input) => sessions.extend(tools, input) }),
    issuePaper: caseAction(a.issuePaper, {
      prepare: (p, input) => papers.make(p, input),
      run: (tools, _, paper) => papers.issue(tools, paper),
    }),
    end: caseAction(a.end, {
      prepare: (p, input) => papers.end(p, input),
      run: (tools, input, notice) => ending.end(tools, input, notice),
    }),
    reportResult: caseAction(a.reportResult, { run: (tools, input) => ending.reportResult(tools, input) }),
    desk: query(c.desk, (ctx, input) => reader.desk(ctx, input)),
    sessions: query(c.sessions, (ctx, input) => reader.sessions(ctx, input)),
    notes: query(c.notes, (ctx, input) => notebooks.joint(ctx, input)),
    notebook: query(c.notebook, (ctx, input) => notebooks.separate(ctx, input)),
  };
}
