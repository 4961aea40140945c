import { ClockRule, Roster } from '@lianxin/sdk/common';
import {
  Calendars,
  Db,
  Directory,
  Log,
  Papers,
  Projection,
  Records,
  Rooms,
  Rosters,
  type Services,
  Settings,
  SignGuard,
} from '@lianxin/sdk/server';
import { expertPool, hearingClocks } from '../../common/index.js';
import { Ballots } from '../ballot/Ballots.js';
import { DepartureGuard } from './DepartureGuard.js';
import { HearingDeciding } from './HearingDeciding.js';
import { HearingOpening } from './HearingOpening.js';
import { HearingPreparing } from './HearingPreparing.js';
import { HearingDesk, SessionReader } from './HearingReader.js';
import { HearingReports } from './HearingReports.js';
import { HearingSessions } from './HearingSessions.js';
import { hearingsProjection } from './hearingsProjection.js';
import { Panels } from './Panels.js';

/** Hearings: asked for, prepared, held, reported. */
export function hearingServices(s: Services): void {
  s.add(HearingOpening.token, HearingOpening, [Papers.token, Calendars, Settings]);
  s.add(HearingDeciding.token, HearingDeciding, [Papers.token, Settings]);
  s.add(Panels.token, Panels, [Rosters, Directory]);
  s.add(HearingPreparing.token, HearingPreparing, [
    ...([Papers.token, Panels.token, Rooms, Rosters, Calendars, Settings, Directory] as const),
  ]);
  s.add(HearingSessions.token, HearingSessions, [Ballots.token, Settings]);
  s.add(HearingReports.token, HearingReports, [Papers.token, Records, Rooms, Directory]);
  s.add(HearingDesk.token, HearingDesk, [Db, Log, Records, Rooms]);
  s.add(SessionReader.token, SessionReader, [Log, Records, Rooms, Rosters, Directory, Settings]);
  s.add(SignGuard, DepartureGuard, []);
  s.value(ClockRule, hearingClocks);
  s.value(Projection, hearingsProjection);
  s.value(Roster, expertPool);
}
