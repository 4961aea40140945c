import type { Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Sights } from '../dossier/Sights.js';
import { Stores } from '../dossier/Stores.js';
import { CaseTitles } from '../petition/CaseTitles.js';
import { Db } from '../shared.js';
import { DbRooms } from './DbRooms.js';
import { RoomAdmin } from './RoomAdmin.js';
import { RoomReader } from './RoomReader.js';
import { RoomStore } from './RoomStore.js';
import { Rooms } from './Rooms.js';

/** Rooms of the county, and who needs them when. */
export function roomsServices(s: Services): void {
  s.add(RoomStore.token, RoomStore, [Db]);
  s.add(Rooms, DbRooms, [Db, RoomStore.token, Audit]);
  s.add(RoomAdmin.token, RoomAdmin, [Db, RoomStore.token, Audit]);
  s.add(RoomReader.token, RoomReader, [RoomStore.token, CaseTitles.token, Directory, Stores.token, Sights.token]);
}
