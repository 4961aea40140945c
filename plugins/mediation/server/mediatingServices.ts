import {
  Audit,
  CaseTitles,
  Db,
  Directory,
  Log,
  Papers,
  Records,
  Rooms,
  Rosters,
  type Services,
  Settings,
} from '@lianxin/sdk/server';
import { Acceptance } from './Acceptance.js';
import { Consents } from './Consents.js';
import { Ending } from './Ending.js';
import { Hosts } from './Hosts.js';
import { Linkage } from './Linkage.js';
import { MediationPapers } from './MediationPapers.js';
import { MediationReader } from './MediationReader.js';
import { Mediators } from './Mediators.js';
import { NotebookReader } from './NotebookReader.js';
import { Opening } from './Opening.js';
import { Sessions } from './Sessions.js';
import { Settling } from './Settling.js';
import { TakingOver } from './TakingOver.js';

/** From the offer to the end without agreement. */
export function mediatingServices(s: Services): void {
  s.add(Hosts.token, Hosts, [Directory]);
  s.add(Opening.token, Opening, [Hosts.token]);
  s.add(Acceptance.token, Acceptance, []);
  s.add(Sessions.token, Sessions, [Rooms]);
  s.add(Linkage.token, Linkage, [Hosts.token, Sessions.token]);
  s.add(Consents.token, Consents, [Sessions.token]);
  s.add(Mediators.token, Mediators, [Directory, Rosters, Sessions.token]);
  s.add(MediationPapers.token, MediationPapers, [Papers.token, Records, Directory, Rooms, Settings]);
  s.add(Ending.token, Ending, [Sessions.token, MediationPapers.token]);
  s.add(TakingOver.token, TakingOver, [Hosts.token, Settling.token]);
  s.add(MediationReader.token, MediationReader, [Db, CaseTitles.token, Rooms]);
  s.add(NotebookReader.token, NotebookReader, [Log, Records, Audit]);
}
