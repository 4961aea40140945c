import { ClockRule, Roster } from '@lianxin/sdk/common';
import {
  Audit,
  CaseTitles,
  CloseGuard,
  caseAction,
  Db,
  Directory,
  definePlugin,
  Log,
  ownTables,
  Projection,
  query,
  Records,
  Rooms,
  Rosters,
  Settings,
  Sight,
  TimeSource,
} from '@lianxin/sdk/server';
import {
  actions as a,
  agreementClocks,
  contracts as c,
  ENTRIES,
  mediationClocks,
  mediatorRoster,
  RECORDS,
} from '../common/index.js';
import { Acceptance } from './Acceptance.js';
import { Agreements } from './Agreements.js';
import { Confirmations } from './Confirmations.js';
import { Consents } from './Consents.js';
import { Effects } from './Effects.js';
import { Ending } from './Ending.js';
import { Hosts } from './Hosts.js';
import { Linkage } from './Linkage.js';
import { MediationReader } from './MediationReader.js';
import { Mediators } from './Mediators.js';
import { mediatorsProjection } from './mediatorsProjection.js';
import { Notarisations } from './Notarisations.js';
import { NotebookReader } from './NotebookReader.js';
import { NotebookSight } from './NotebookSight.js';
import { Opening } from './Opening.js';
import { OpenMediationGuard } from './OpenMediationGuard.js';
import { Performances } from './Performances.js';
import { proceedingsProjection } from './proceedingsProjection.js';
import { ReturnVisits } from './ReturnVisits.js';
import { Sessions } from './Sessions.js';
import { Settling } from './Settling.js';
import { Signings } from './Signings.js';
import { schema } from './schema.js';

export default definePlugin({
  id: 'mediation',
  entries: ENTRIES,
  records: RECORDS,
  schema: ownTables(schema, { proceedings: 'projection', mediators: 'projection' }),
  services(s) {
    s.add(Hosts.token, Hosts, [Directory]);
    s.add(Opening.token, Opening, [Hosts.token]);
    s.add(Acceptance.token, Acceptance, []);
    s.add(Linkage.token, Linkage, [Hosts.token, Sessions.token]);
    s.add(Consents.token, Consents, [Sessions.token]);
    s.add(Mediators.token, Mediators, [Directory, Rosters, Sessions.token]);
    s.add(Sessions.token, Sessions, [Rooms]);
    s.add(Ending.token, Ending, [Sessions.token]);
    s.add(Settling.token, Settling, [Settings]);
    s.add(Effects.token, Effects, [Settling.token]);
    s.add(Agreements.token, Agreements, [Effects.token]);
    s.add(Signings.token, Signings, [Effects.token]);
    s.add(Performances.token, Performances, [Settling.token]);
    s.add(Confirmations.token, Confirmations, [Settling.token]);
    s.add(Notarisations.token, Notarisations, [Settling.token]);
    s.add(ReturnVisits.token, ReturnVisits, []);
    s.add(MediationReader.token, MediationReader, [Db, CaseTitles.token, Rooms]);
    s.add(NotebookReader.token, NotebookReader, [Log, Records, Audit]);
    s.add(Sight, NotebookSight, [Db]);
    s.value(Roster, mediatorRoster);
    s.add(CloseGuard, OpenMediationGuard, [Settings, TimeSource]);
    s.value(ClockRule, mediationClocks);
    s.value(ClockRule, agreementClocks);
    s.value(Projection, proceedingsProjection);
    s.value(Projection, mediatorsProjection);
  },
  router(get) {
    const opening = get(Opening.token);
    const acceptance = get(Acceptance.token);
    const linkage = get(Linkage.token);
    const consents = get(Consents.token);
    const mediators = get(Mediators.token);
    const sessions = get(Sessions.token);
    const ending = get(Ending.token);
    const agreements = get(Agreements.token);
    const signings = get(Signings.token);
    const performances = get(Performances.token);
    const confirmations = get(Confirmations.token);
    const notarisations = get(Notarisations.token);
    const visits = get(ReturnVisits.token);
    const reader = get(MediationReader.token);
    const notebooks = get(NotebookReader.token);
    return {
      propose: caseAction(a.propose, { run: (tools, input) => opening.propose(tools, input) }),
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
      reportResult: caseAction(a.reportResult, { run: (tools, input) => ending.reportResult(tools, input) }),
      end: caseAction(a.end, { run: (tools, input) => ending.end(tools, input) }),
      draftAgreement: caseAction(a.draftAgreement, { run: (tools, input) => agreements.draft(tools, input) }),
      recordOralAgreement: caseAction(a.recordOralAgreement, {
        run: (tools, input) => agreements.recordOral(tools, input),
      }),
      recordFacts: caseAction(a.recordFacts, { run: (tools, input) => agreements.recordFacts(tools, input) }),
      withdrawAgreement: caseAction(a.withdrawAgreement, { run: (tools, input) => agreements.withdraw(tools, input) }),
      recordRegret: caseAction(a.recordRegret, { run: (tools, input) => agreements.regret(tools, input) }),
      sign: caseAction(a.sign, { run: (tools, input) => signings.sign(tools, input) }),
      performInstalment: caseAction(a.performInstalment, {
        run: (tools, input) => performances.perform(tools, input),
      }),
      remindInstalment: caseAction(a.remindInstalment, { run: (tools, input) => performances.remind(tools, input) }),
      recordBreach: caseAction(a.recordBreach, { run: (tools, input) => performances.breach(tools, input) }),
      applyConfirmation: caseAction(a.applyConfirmation, {
        run: (tools, input) => confirmations.apply(tools, input),
      }),
      recordCourtStep: caseAction(a.recordCourtStep, { run: (tools, input) => confirmations.record(tools, input) }),
      applyNotarisation: caseAction(a.applyNotarisation, {
        run: (tools, input) => notarisations.apply(tools, input),
      }),
      recordNotaryStep: caseAction(a.recordNotaryStep, { run: (tools, input) => notarisations.record(tools, input) }),
      recordReturnVisit: caseAction(a.recordReturnVisit, { run: (tools, input) => visits.record(tools, input) }),
      desk: query(c.desk, (ctx, input) => reader.desk(ctx, input)),
      sessions: query(c.sessions, (ctx, input) => reader.sessions(ctx, input)),
      notes: query(c.notes, (ctx, input) => notebooks.joint(ctx, input)),
      notebook: query(c.notebook, (ctx, input) => notebooks.separate(ctx, input)),
    };
  },
});
