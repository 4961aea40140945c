import { ClockRule } from '@lianxin/sdk/common';
import {
  Audit,
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
  Settings,
  TimeSource,
} from '@lianxin/sdk/server';
import { actions as a, contracts as c, ENTRIES, mediationClocks, RECORDS } from '../common/index.js';
import { MediationReader } from './MediationReader.js';
import { Mediations } from './Mediations.js';
import { OpenMediationGuard } from './OpenMediationGuard.js';
import { proceedingsProjection } from './proceedingsProjection.js';
import { schema } from './schema.js';

export default definePlugin({
  id: 'mediation',
  entries: ENTRIES,
  records: RECORDS,
  schema: ownTables(schema, { proceedings: 'projection' }),
  services(s) {
    s.add(Mediations.token, Mediations, [Directory, Settings]);
    s.add(MediationReader.token, MediationReader, [Db, Log, Records, Audit]);
    s.add(CloseGuard, OpenMediationGuard, [Settings, TimeSource]);
    s.value(ClockRule, mediationClocks);
    s.value(Projection, proceedingsProjection);
  },
  router(get) {
    const m = get(Mediations.token);
    const reader = get(MediationReader.token);
    return {
      propose: caseAction(a.propose, { run: (tools, input) => m.propose(tools, input) }),
      consent: caseAction(a.consent, { run: (tools, input) => m.consent(tools, input) }),
      refuse: caseAction(a.refusal, { run: (tools, input) => m.refuse(tools, input) }),
      nameMediators: caseAction(a.nameMediators, { run: (tools, input) => m.nameMediators(tools, input) }),
      holdSession: caseAction(a.holdSession, { run: (tools, input) => m.holdSession(tools, input) }),
      extend: caseAction(a.extend, { run: (tools, input) => m.extend(tools, input) }),
      draftAgreement: caseAction(a.draftAgreement, { run: (tools, input) => m.draftAgreement(tools, input) }),
      sign: caseAction(a.sign, { run: (tools, input) => m.sign(tools, input) }),
      end: caseAction(a.end, { run: (tools, input) => m.end(tools, input) }),
      applyConfirmation: caseAction(a.applyConfirmation, { run: (tools, input) => m.applyConfirmation(tools, input) }),
      recordConfirmation: caseAction(a.recordConfirmation, {
        run: (tools, input) => m.recordConfirmation(tools, input),
      }),
      recordPerformance: caseAction(a.recordPerformance, { run: (tools, input) => m.recordPerformance(tools, input) }),
      desk: query(c.desk, (ctx, input) => reader.desk(ctx, input)),
      notes: query(c.notes, (ctx, input) => reader.notes(ctx, input)),
    };
  },
});
