import type { ToldEntry } from '@lianxin/sdk/common';
import type { Agreed } from './Agreement.js';
import type { Agreeing } from './steps/agreementStep.js';
import { agreementSteps } from './steps/agreementSteps.js';
import { authoritySteps } from './steps/authoritySteps.js';
import { performanceSteps } from './steps/performanceSteps.js';

const STEPS = new Map([...agreementSteps, ...performanceSteps, ...authoritySteps]);

/** The agreements of a log and what is to be done for them, by id. */
export function foldAgreements(entries: readonly ToldEntry[]): Agreed {
  const agreed: Agreeing = { agreements: new Map(), instalments: new Map() };
  for (const entry of entries) STEPS.get(entry.type)?.(agreed, entry.data as never, entry);
  return agreed;
}
