import { Calendars, Directory, Log, Numbers, Papers, Records, type Services, Settings } from '@lianxin/sdk/server';
import { AgreementPapers } from './AgreementPapers.js';
import { Agreements } from './Agreements.js';
import { Confirmations } from './Confirmations.js';
import { Effects } from './Effects.js';
import { FileNumbers } from './FileNumbers.js';
import { MediationFiles } from './MediationFiles.js';
import { Notarisations } from './Notarisations.js';
import { Performances } from './Performances.js';
import { ReturnVisits } from './ReturnVisits.js';
import { Settling } from './Settling.js';
import { Signings } from './Signings.js';

/** From the agreement on. */
export function agreementServices(s: Services): void {
  const papers = [AgreementPapers.token, Papers.token] as const;
  s.add(Settling.token, Settling, [Settings]);
  s.add(FileNumbers.token, FileNumbers, [Directory, Numbers]);
  s.add(AgreementPapers.token, AgreementPapers, [Papers.token, Records, Directory, FileNumbers.token]);
  s.add(Effects.token, Effects, [Settling.token, Papers.token]);
  s.add(Agreements.token, Agreements, [Effects.token, FileNumbers.token, AgreementPapers.token]);
  s.add(Signings.token, Signings, [Effects.token, AgreementPapers.token]);
  s.add(Performances.token, Performances, [Settling.token, ...papers]);
  s.add(Confirmations.token, Confirmations, [Settling.token, ...papers, Calendars]);
  s.add(Notarisations.token, Notarisations, [Settling.token]);
  s.add(ReturnVisits.token, ReturnVisits, [...papers]);
  s.add(MediationFiles.token, MediationFiles, [Log, Directory, FileNumbers.token, ...papers]);
}
