import { join } from 'node:path';
import { ClockRule, CORE_ENTRIES, EntryType, Reason, RecordKind } from '@lianxin/core/common';
import { all, type Services } from '@lianxin/kernel/server';
import { Check } from '../commands/Check.js';
import { Command } from '../commands/Command.js';
import { Actors } from '../directory/Actors.js';
import { Audit } from '../directory/Audit.js';
import { CountyFounding } from '../directory/CountyFounding.js';
import { Directory } from '../directory/Directory.js';
import { OpenProceedings } from '../directory/OpenProceedings.js';
import { Sessions } from '../directory/Sessions.js';
import { Settings } from '../directory/Settings.js';
import { Plugins } from '../Plugins.js';
import { Rooms } from '../rooms/Rooms.js';
import { Db, TimeSource } from '../shared.js';
import { ActionRunner } from './ActionRunner.js';
import { Actions } from './Actions.js';
import { Aftermath } from './Aftermath.js';
import { Anchors } from './Anchors.js';
import { Calendars, KeptCalendars } from './Calendars.js';
import { ClockRules } from './ClockRules.js';
import { Composer } from './Composer.js';
import { clocksProjection } from './clocksProjection.js';
import { rebaseRule, releaseRule } from './coreClockRules.js';
import { DbActions } from './DbActions.js';
import { DbLog } from './DbLog.js';
import { DbNumbers } from './DbNumbers.js';
import { DbProceedings } from './DbProceedings.js';
import { DbQueryCodes } from './DbQueryCodes.js';
import { DbRecords } from './DbRecords.js';
import { DiskFiles } from './DiskFiles.js';
import { Drafts } from './Drafts.js';
import { EntryTypes } from './EntryTypes.js';
import { FileKeyring } from './FileKeyring.js';
import { AllowAll, Files, Scanner } from './Files.js';
import { FilesCheck } from './FilesCheck.js';
import { FileVault } from './FileVault.js';
import { Follower } from './Follower.js';
import { Followers } from './Followers.js';
import { Installing } from './Installing.js';
import { Keyring } from './Keyring.js';
import { Live } from './Live.js';
import { Log } from './Log.js';
import { LogCheck } from './LogCheck.js';
import { Numbers } from './Numbers.js';
import { ProcessLive } from './ProcessLive.js';
import { Projection } from './Projection.js';
import { Projections } from './Projections.js';
import { ProjectionsCheck } from './ProjectionsCheck.js';
import { proceedingsProjection } from './proceedingsProjection.js';
import { QueryCodes } from './QueryCodes.js';
import { RebuildCommand } from './RebuildCommand.js';
import { Rebuilding } from './Rebuilding.js';
import { Records } from './Records.js';
import { Requests } from './Requests.js';
import { Sealing } from './Sealing.js';
import { Sight } from './Sight.js';
import { Sights } from './Sights.js';
import { Stores } from './Stores.js';
import { UnusualEntries } from './UnusualEntries.js';
import { Upkeep } from './Upkeep.js';
import { Writers } from './Writers.js';

const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** The machinery of dossiers, with keys and files in the data folder. */
export function dossierServices(s: Services, dataFolder: string): void {
  const keyring = new FileKeyring(dataFolder);
  s.value(Keyring, keyring);
  s.value(CountyFounding, keyring);
  s.value(FileVault.token, new FileVault(join(dataFolder, 'files'), MOST_FILE_BYTES));
  s.add(Scanner, AllowAll, []);
  logs(s);
  contents(s);
  actions(s);
  projections(s);
  proofs(s);
}

function logs(s: Services): void {
  for (const type of CORE_ENTRIES) s.value(EntryType, type);
  s.value(ClockRule, rebaseRule);
  s.value(ClockRule, releaseRule);
  s.add(Stores.token, Stores, [Db, Keyring]);
  s.add(EntryTypes.token, EntryTypes, [all(EntryType)]);
  s.add(Sights.token, Sights, [all(Sight)]);
  s.add(ClockRules.token, ClockRules, [all(ClockRule), Sights.token]);
  s.add(Composer.token, Composer, [EntryTypes.token, ClockRules.token, Settings, Calendars, Plugins]);
  s.add(Sealing.token, Sealing, [Db, Stores.token, Projections.token, Sights.token, Audit, TimeSource]);
  s.add(Live, ProcessLive, [Sights.token, Sessions]);
  s.add(Followers.token, Followers, [Db, Stores.token, all(Follower), Sights.token, Plugins]);
  s.add(Aftermath.token, Aftermath, [Db, Live, Followers.token, FileVault.token]);
  s.add(UnusualEntries.token, UnusualEntries, [EntryTypes.token, Audit]);
  s.add(Writers.token, Writers, [
    Stores.token,
    Composer.token,
    Projections.token,
    Sealing.token,
    Numbers,
    Aftermath.token,
    UnusualEntries.token,
    Rooms,
  ]);
  s.add(Log, DbLog, [Stores.token, EntryTypes.token, Sights.token, Sealing.token, Writers.token]);
  s.add(OpenProceedings, DbProceedings, [Db, Log, Directory, Actors]);
}

function contents(s: Services): void {
  s.value(RecordKind, Reason);
  s.add(Records, DbRecords, [Db, Stores.token, all(RecordKind), Audit]);
  s.add(Files, DiskFiles, [Db, Stores.token, FileVault.token, Scanner, Log, TimeSource]);
  s.add(Numbers, DbNumbers, [Db]);
  s.add(QueryCodes, DbQueryCodes, [Db, Keyring]);
  s.add(Drafts.token, Drafts, [Db, Keyring]);
}

function actions(s: Services): void {
  s.add(Requests.token, Requests, [Db, Keyring]);
  s.add(ActionRunner.token, ActionRunner, [
    ...([Db, Log, Requests.token, EntryTypes.token, Sights.token, Settings, Calendars] as const),
  ]);
  s.add(Actions, DbActions, [ActionRunner.token, EntryTypes.token, Sights.token, Plugins]);
}

function projections(s: Services): void {
  s.value(Projection, clocksProjection);
  s.value(Projection, proceedingsProjection);
  s.add(Projections.token, Projections, [Db, all(Projection), KeptCalendars]);
  s.add(Rebuilding.token, Rebuilding, [Db, Stores.token, Log, Projections.token]);
  s.add(Installing.token, Installing, [
    Db,
    EntryTypes.token,
    all(Projection),
    Rebuilding.token,
    Plugins,
    KeptCalendars,
  ]);
}

function proofs(s: Services): void {
  s.add(Anchors.token, Anchors, [Db]);
  s.add(Check, LogCheck, [Db, Stores.token, Anchors.token]);
  s.add(Check, FilesCheck, [Db, Stores.token, FileVault.token]);
  s.add(Check, ProjectionsCheck, [Rebuilding.token]);
  s.add(Command, RebuildCommand, [Rebuilding.token, Followers.token, Plugins]);
  s.add(Upkeep.token, Upkeep, [Files, Requests.token, Drafts.token, Anchors.token, TimeSource]);
}
