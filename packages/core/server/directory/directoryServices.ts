import { all, type Services } from '@lianxin/kernel/server';
import { Check } from '../commands/Check.js';
import { Plugins } from '../Plugins.js';
import { Db, TimeSource } from '../shared.js';
import { Accounts } from './Accounts.js';
import { Actors } from './Actors.js';
import { Audit } from './Audit.js';
import { AuditCheck } from './AuditCheck.js';
import { AuditReading } from './AuditReading.js';
import { ChainedAudit } from './ChainedAudit.js';
import { CountyFounding } from './CountyFounding.js';
import { DbAccounts } from './DbAccounts.js';
import { DbDirectory } from './DbDirectory.js';
import { DbSessions } from './DbSessions.js';
import { DbSettings } from './DbSettings.js';
import { Directory } from './Directory.js';
import { DirectoryActors } from './DirectoryActors.js';
import { DirectoryAdmin } from './DirectoryAdmin.js';
import { DossierNumbers } from './DossierNumbers.js';
import { Founder } from './Founder.js';
import { OpenProceedings } from './OpenProceedings.js';
import { PluginAdmin } from './PluginAdmin.js';
import { PluginAssets } from './PluginAssets.js';
import { RefusedTries } from './RefusedTries.js';
import { Sessions } from './Sessions.js';
import { Settings } from './Settings.js';
import { SignIn } from './SignIn.js';
import { WhoAmI } from './WhoAmI.js';

/** Who works here, where, and what they and their county chose. */
export function directoryServices(s: Services): void {
  s.add(DbDirectory.token, DbDirectory, [Db]);
  s.add(Audit, ChainedAudit, [Db, Directory]);
  s.add(DbSettings.token, DbSettings, [Db, Plugins, Audit]);
  s.add(Actors, DirectoryActors, [DbDirectory.token, Plugins]);
  s.add(Sessions, DbSessions, [Db, Directory, Actors, Settings, TimeSource]);
  s.add(Accounts, DbAccounts, [Db, Sessions, Settings, Audit, TimeSource]);
  s.add(PluginAssets.token, PluginAssets, []);
  s.add(WhoAmI.token, WhoAmI, [Directory, Settings, Plugins, PluginAssets.token]);
  s.add(SignIn.token, SignIn, [Db, Accounts, Sessions, Actors, Audit, WhoAmI.token]);
  s.add(DirectoryAdmin.token, DirectoryAdmin, [Db, DbDirectory.token, Accounts, Audit]);
  s.add(Founder.token, Founder, [Db, DbDirectory.token, Accounts, Audit, all(CountyFounding), TimeSource]);
  s.add(Check, AuditCheck, [Audit]);
  s.add(RefusedTries.token, RefusedTries, [Audit]);
  s.add(AuditReading.token, AuditReading, [Audit, Directory, DossierNumbers, all(Check), Plugins]);
  s.add(PluginAdmin.token, PluginAdmin, [Plugins, all(OpenProceedings), Audit, Directory]);
}
