import { Roster } from '@lianxin/core/common';
import { all, type Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { DbDirectory } from '../directory/DbDirectory.js';
import { Directory } from '../directory/Directory.js';
import { Keyring } from '../dossier/Keyring.js';
import { Db } from '../shared.js';
import { DbRosters } from './DbRosters.js';
import { MemberPhones } from './MemberPhones.js';
import { RosterKeeping } from './RosterKeeping.js';
import { RosterReader } from './RosterReader.js';

/** Mediators, experts, committees: people whom plugins call upon. */
export function rostersServices(s: Services): void {
  s.add(DbRosters.token, DbRosters, [Db, Directory]);
  s.add(MemberPhones.token, MemberPhones, [Keyring]);
  s.add(RosterReader.token, RosterReader, [all(Roster), DbRosters.token, Directory]);
  s.add(RosterKeeping.token, RosterKeeping, [
    Db,
    all(Roster),
    DbRosters.token,
    DbDirectory.token,
    MemberPhones.token,
    Audit,
  ]);
}
