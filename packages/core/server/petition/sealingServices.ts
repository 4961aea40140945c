import { RecordKind } from '@lianxin/core/common';
import { all, type Services } from '@lianxin/kernel/server';
import { Actors } from '../directory/Actors.js';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { EntryTypes } from '../dossier/EntryTypes.js';
import { Files } from '../dossier/Files.js';
import { Log } from '../dossier/Log.js';
import { QueryCodes } from '../dossier/QueryCodes.js';
import { Records } from '../dossier/Records.js';
import { Sealing } from '../dossier/Sealing.js';
import { Stores } from '../dossier/Stores.js';
import { Db, TimeSource } from '../shared.js';
import { Accused } from './Accused.js';
import { CaseSeen } from './CaseSeen.js';
import { Redaction } from './Redaction.js';
import { Routing } from './Routing.js';
import { SealedCases } from './SealedCases.js';
import { SealedReader } from './SealedReader.js';
import { Twins } from './Twins.js';

/** What keeps reports on officials away from those they accuse, and from everybody not named. */
export function sealingServices(s: Services): void {
  s.add(Accused.token, Accused, [Directory]);
  s.add(Twins.token, Twins, [Db, Stores.token, EntryTypes.token]);
  s.add(Routing.token, Routing, [Accused.token, Twins.token, Directory]);
  s.add(CaseSeen.token, CaseSeen, [Db, Audit, TimeSource]);
  s.add(Redaction.token, Redaction, [
    ...([Files, Records, Directory, Actors, Accused.token, Twins.token, QueryCodes] as const),
    all(RecordKind),
  ]);
  s.add(SealedCases.token, SealedCases, [Sealing.token, Directory, Actors, Accused.token]);
  s.add(SealedReader.token, SealedReader, [Log, Sealing.token, CaseSeen.token, Directory]);
}
