import {
  ClockRule,
  EntryType,
  petitionClocks,
  petitionEntries,
  petitionRecords,
  RecordKind,
} from '@lianxin/core/common';
import { all, type Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { DossierNumbers } from '../directory/DossierNumbers.js';
import { Settings } from '../directory/Settings.js';
import { Documents } from '../documents/Documents.js';
import { LocalRules } from '../documents/LocalRules.js';
import { PaperKinds } from '../documents/PaperKinds.js';
import { Templates } from '../documents/Templates.js';
import { Calendars } from '../dossier/Calendars.js';
import { Files } from '../dossier/Files.js';
import { Keyring } from '../dossier/Keyring.js';
import { Log } from '../dossier/Log.js';
import { Numbers } from '../dossier/Numbers.js';
import { Projection } from '../dossier/Projection.js';
import { QueryCodes } from '../dossier/QueryCodes.js';
import { Records } from '../dossier/Records.js';
import { Sight } from '../dossier/Sight.js';
import { Sights } from '../dossier/Sights.js';
import { Plugins } from '../Plugins.js';
import { Db } from '../shared.js';
import { Answering } from './Answering.js';
import { CaseLabels } from './CaseLabels.js';
import { CaseLists } from './CaseLists.js';
import { CaseNumbers } from './CaseNumbers.js';
import { CaseReader } from './CaseReader.js';
import { CaseSeen } from './CaseSeen.js';
import { CaseSight } from './CaseSight.js';
import { CloseGuard, CloseGuards } from './CloseGuard.js';
import { Contacts } from './Contacts.js';
import { Ending } from './Ending.js';
import { Evidences } from './Evidences.js';
import { Executing } from './Executing.js';
import { Extending } from './Extending.js';
import { Finalities } from './Finalities.js';
import { FinalOpinions } from './FinalOpinions.js';
import { Handling } from './Handling.js';
import { Helping } from './Helping.js';
import { Intake } from './Intake.js';
import { KeptWork } from './KeptWork.js';
import { keptProjection } from './keptProjection.js';
import { Limits } from './Limits.js';
import { lawfulWaysServices } from './lawfulWaysServices.js';
import { OralRecords } from './OralRecords.js';
import { Papers } from './Papers.js';
import { People } from './People.js';
import { PersonKeysProjection } from './PersonKeysProjection.js';
import { PublicStatuses } from './PublicStatuses.js';
import { passingOnServices } from './passingOnServices.js';
import { caseListProjection, filingsProjection, repeatsProjection } from './projections.js';
import { Receipts } from './Receipts.js';
import { Recusals } from './Recusals.js';
import { Refusing } from './Refusing.js';
import { Repeats } from './Repeats.js';
import { Reviews } from './Reviews.js';
import { Routing } from './Routing.js';
import { Serving } from './Serving.js';
import { Settlements } from './Settlements.js';
import { SignGuard, SignGuards } from './SignGuard.js';
import { Simplified } from './Simplified.js';
import { Sorting } from './Sorting.js';
import { Supplements } from './Supplements.js';
import { sealingServices } from './sealingServices.js';
import { UnservedList } from './UnservedList.js';
import { unservedProjection } from './unservedProjection.js';
import { WorkList } from './WorkList.js';

/** The Regulations at work: what the petition office and the organs do with a case. */
export function petitionServices(s: Services): void {
  for (const type of Object.values(petitionEntries)) s.value(EntryType, type);
  for (const kind of Object.values(petitionRecords)) s.value(RecordKind, kind);
  s.value(ClockRule, petitionClocks);
  s.value(Projection, caseListProjection);
  s.value(Projection, filingsProjection);
  s.value(Projection, repeatsProjection);
  s.value(Projection, unservedProjection);
  s.value(Projection, keptProjection);
  s.add(Projection, PersonKeysProjection, [Keyring]);
  s.add(Sight, CaseSight, [Db]);
  s.add(CloseGuards.token, CloseGuards, [all(CloseGuard), Sights.token, Plugins]);
  s.add(SignGuards.token, SignGuards, [all(SignGuard), Sights.token, Plugins]);
  s.add(Limits.token, Limits, [Settings, Calendars]);
  s.add(Papers.token, Papers, [
    Documents,
    Files,
    Records,
    Directory,
    Numbers,
    Calendars,
    Templates.token,
    LocalRules.token,
  ]);
  s.add(OralRecords.token, OralRecords, [Log, Records, Files, Documents, Directory]);
  s.add(Contacts.token, Contacts, []);
  s.add(Intake.token, Intake, [Directory, QueryCodes, OralRecords.token, Repeats.token]);
  s.add(Repeats.token, Repeats, [Db, Log, Records, Keyring, Audit]);
  s.add(Sorting.token, Sorting, [Papers.token, Limits.token, Directory, Routing.token]);
  passingOnServices(s);
  sealingServices(s);
  lawfulWaysServices(s);
  s.add(Handling.token, Handling, [Papers.token, Directory]);
  s.add(Extending.token, Extending, [Papers.token, Limits.token, Directory]);
  s.add(Supplements.token, Supplements, [Papers.token]);
  s.add(Settlements.token, Settlements, [Log, Records, Files, Documents, Directory]);
  s.add(Simplified.token, Simplified, [Papers.token, Limits.token]);
  s.add(Refusing.token, Refusing, [Papers.token]);
  s.add(People.token, People, [Log, Records, Files]);
  s.add(Recusals.token, Recusals, [Directory]);
  s.add(Evidences.token, Evidences, []);
  s.add(Executing.token, Executing, [Directory]);
  s.add(Helping.token, Helping, []);
  s.add(Serving.token, Serving, [Papers.token, Limits.token, Directory, Records]);
  s.add(Answering.token, Answering, [Papers.token, Records, Executing.token, SignGuards.token]);
  s.add(Reviews.token, Reviews, [Papers.token, Executing.token, Directory, Calendars]);
  s.add(Finalities.token, Finalities, []);
  s.add(Ending.token, Ending, [CloseGuards.token]);
  s.add(CaseLabels.token, CaseLabels, [Db, PaperKinds.token]);
  s.add(FinalOpinions.token, FinalOpinions, [Log, Records, Directory]);
  s.add(CaseReader.token, CaseReader, [
    ...([Log, Records, Files, Directory, Calendars, CaseLabels.token, Settings, CaseSeen.token] as const),
    FinalOpinions.token,
  ]);
  s.add(DossierNumbers, CaseNumbers, [Db]);
  s.add(CaseLists.token, CaseLists, [Db]);
  s.add(PublicStatuses.token, PublicStatuses, [Log, Records, QueryCodes, Settings, Directory, Calendars]);
  s.add(KeptWork.token, KeptWork, [Db]);
  s.add(WorkList.token, WorkList, [Db, KeptWork.token]);
  s.add(UnservedList.token, UnservedList, [Db, PaperKinds.token]);
  s.add(Receipts.token, Receipts, [Db, Log, Records, Files, Documents, Directory, QueryCodes, Settings]);
}
