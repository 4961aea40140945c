import { RecordKind } from '@lianxin/core/common';
import { all, type Services } from '@lianxin/kernel/server';
import { Administrator } from '../commands/Administrator.js';
import { Command } from '../commands/Command.js';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Settings } from '../directory/Settings.js';
import { PaperKinds } from '../documents/PaperKinds.js';
import { Files } from '../dossier/Files.js';
import { FileVault } from '../dossier/FileVault.js';
import { Log } from '../dossier/Log.js';
import { Numbers } from '../dossier/Numbers.js';
import { Records } from '../dossier/Records.js';
import { Stores } from '../dossier/Stores.js';
import { Plugins } from '../Plugins.js';
import { Papers } from '../petition/Papers.js';
import { Db } from '../shared.js';
import { ArchiveCommand } from './ArchiveCommand.js';
import { Archiving } from './Archiving.js';
import { DossierProofs } from './DossierProofs.js';

/** Volumes, retention and export of closed cases. */
export function archiveServices(s: Services): void {
  s.add(DossierProofs.token, DossierProofs, [Db, Stores.token, FileVault.token, all(RecordKind)]);
  s.add(Archiving.token, Archiving, [
    Db,
    Log,
    Records,
    Files,
    DossierProofs.token,
    Papers.token,
    Numbers,
    Directory,
    Settings,
    Audit,
    Plugins,
    PaperKinds.token,
  ]);
  s.add(Command, ArchiveCommand, [Db, Administrator.token, Archiving.token, Plugins]);
}
