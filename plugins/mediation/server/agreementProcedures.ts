import { caseAction, type Get, mutation, type Procedures, query } from '@lianxin/sdk/server';
import { actions as a, contracts as c } from '../common/index.js';
import { Agreements } from './Agreements.js';
import { Confirmations } from './Confirmations.js';
import { MediationFiles } from './MediationFiles.js';
import { Notarisations } from './Notarisations.js';
import { Performances } from './Performances.js';
import { ReturnVisits } from './ReturnVisits.js';
import { Signings } from './Signings.js';

/** From the agreement on. */
export function agreementProcedures(get: Get): Procedures {
  const agreements = get(Agreements.token);
  const signings = get(Signings.token);
  const performances = get(Performances.token);
  const confirmations = get(Confirmations.token);
  const notarisations = get(Notarisations.token);
  const visits = get(ReturnVisits.token);
  const files = get(MediationFiles.token);
  return {
    draftAgreement: caseAction(a.draftAgreement, { run: (tools, input) => agreements.draft(tools, input) }),
    recordOralAgreement: caseAction(a.recordOralAgreement, {
      prepare: (p, input) => agreements.prepareOral(p, input),
      run: (tools, input, prepared) => agreements.recordOral(tools, input, prepared),
    }),
    recordFacts: caseAction(a.recordFacts, { run: (tools, input) => agreements.recordFacts(tools, input) }),
    withdrawAgreement: caseAction(a.withdrawAgreement, { run: (tools, input) => agreements.withdraw(tools, input) }),
    recordRegret: caseAction(a.recordRegret, { run: (tools, input) => agreements.regret(tools, input) }),
    sign: caseAction(a.sign, {
      prepare: (p, input) => signings.prepare(p, input),
      run: (tools, input, paper) => signings.sign(tools, input, paper),
    }),
    performInstalment: caseAction(a.performInstalment, {
      prepare: (p, input) => performances.prepare(p, input),
      run: (tools, input, paper) => performances.perform(tools, input, paper),
    }),
    remindInstalment: caseAction(a.remindInstalment, { run: (tools, input) => performances.remind(tools, input) }),
    recordBreach: caseAction(a.recordBreach, {
      prepare: (p) => performances.prepareBreach(p),
      run: (tools, input, paper) => performances.breach(tools, input, paper),
    }),
    applyConfirmation: caseAction(a.applyConfirmation, {
      prepare: (p, input) => confirmations.prepare(p, input),
      run: (tools, input, paper) => confirmations.apply(tools, input, paper),
    }),
    recordCourtStep: caseAction(a.recordCourtStep, { run: (tools, input) => confirmations.record(tools, input) }),
    applyNotarisation: caseAction(a.applyNotarisation, {
      run: (tools, input) => notarisations.apply(tools, input),
    }),
    recordNotaryStep: caseAction(a.recordNotaryStep, { run: (tools, input) => notarisations.record(tools, input) }),
    recordReturnVisit: caseAction(a.recordReturnVisit, {
      prepare: (p, input) => visits.prepare(p, input),
      run: (tools, input, paper) => visits.record(tools, input, paper),
    }),
    addToFile: caseAction(a.addToFile, { run: (tools, input) => files.add(tools, input) }),
    makeFile: caseAction(a.makeFile, {
      prepare: (p, input) => files.prepare(p, input),
      run: (tools, input, prepared) => files.make(tools, input, prepared),
    }),
    printAgreement: mutation(c.printAgreement, (ctx, input) => files.print(ctx, input)),
    file: query(c.file, (ctx, input) => files.read(ctx, input)),
  };
}
