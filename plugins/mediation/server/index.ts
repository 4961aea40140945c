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
import { agreementProcedures } from './agreementProcedures.js';
import { agreementServices } from './agreementServices.js';
import { Consents } from './Consents.js';
import { Ending } from './Ending.js';
import { Hosts } from './Hosts.js';
import { Linkage } from './Linkage.js';
import { MediationReader } from './MediationReader.js';
import { Mediators } from './Mediators.js';
import { mediatorsProjection } from './mediatorsProjection.js';
import { NotebookReader } from './NotebookReader.js';
import { NotebookSight } from './NotebookSight.js';
import { Opening } from './Opening.js';
import { OpenMediationGuard } from './OpenMediationGuard.js';
import * as papers from './papers/index.js';
import { proceedingsProjection } from './proceedingsProjection.js';
import { Sessions } from './Sessions.js';
import { schema } from './schema.js';

export default definePlugin({
  id: 'mediation',
  entries: ENTRIES,
  records: RECORDS,
  papers: Object.values(papers),
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
    agreementServices(s);
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
      ...agreementProcedures(get),
      desk: query(c.desk, (ctx, input) => reader.desk(ctx, input)),
      sessions: query(c.sessions, (ctx, input) => reader.sessions(ctx, input)),
      notes: query(c.notes, (ctx, input) => notebooks.joint(ctx, input)),
      notebook: query(c.notebook, (ctx, input) => notebooks.separate(ctx, input)),
    };
  },
});
