import type { Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Calendars } from '../dossier/Calendars.js';
import { Projection } from '../dossier/Projection.js';
import { Records } from '../dossier/Records.js';
import { Db } from '../shared.js';
import { Branching } from './Branching.js';
import { LimitationList } from './LimitationList.js';
import { Limits } from './Limits.js';
import { limitationsProjection } from './limitationsProjection.js';
import { Papers } from './Papers.js';
import { Routing } from './Routing.js';
import { SectorPacks } from './SectorPacks.js';

/** Which branch a demand takes, and the lawful ways outside this procedure (art 31). */
export function lawfulWaysServices(s: Services): void {
  s.value(Projection, limitationsProjection);
  s.add(SectorPacks.token, SectorPacks, [Db, Calendars, Directory, Audit]);
  s.add(Branching.token, Branching, [
    ...([Papers.token, Limits.token, SectorPacks.token, Records, Directory, Routing.token] as const),
  ]);
  s.add(LimitationList.token, LimitationList, [Db]);
}
