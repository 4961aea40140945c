import { type Procedures, query } from '@lianxin/api/server';
import { petitionActions as a, sealedCase } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { caseAction } from '../dossier/caseAction.js';
import { Redaction } from './Redaction.js';
import { SealedCases } from './SealedCases.js';
import { SealedReader } from './SealedReader.js';

/** Taking originals out of open cases, sealing, and who may open what is sealed. */
export function sealingProcedures(get: Get): Procedures {
  const [redaction, cases, reader] = [get(Redaction.token), get(SealedCases.token), get(SealedReader.token)];
  return {
    sealedCase: query(sealedCase, (ctx, i) => reader.view(ctx, i.dossier)),
    redact: caseAction(a.redact, {
      prepare: (p, i) => redaction.copy(p, i),
      run: (t, i, copies) => redaction.redact(t, i, copies),
    }),
    checkRedaction: caseAction(a.checkRedaction, { run: (t) => redaction.check(t) }),
    seal: caseAction(a.seal, { run: (t, i) => cases.seal(t, i) }),
    nameRecipient: caseAction(a.nameRecipient, { run: (t, i) => cases.name(t, i) }),
    endRecipient: caseAction(a.endRecipient, { run: (t, i) => cases.end(t, i) }),
    allowRoute: caseAction(a.allowRoute, { run: (t, i) => cases.allowRoute(t, i) }),
  };
}
