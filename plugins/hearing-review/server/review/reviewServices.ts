import { ClockRule, Roster } from '@lianxin/sdk/common';
import {
  Calendars,
  Db,
  Directory,
  Log,
  Paper,
  Papers,
  Projection,
  Records,
  Rosters,
  type Services,
  Settings,
} from '@lianxin/sdk/server';
import { committee, reviewClocks } from '../../common/index.js';
import { Ballots } from '../ballot/Ballots.js';
import { Accepting } from './Accepting.js';
import { Deciding } from './Deciding.js';
import { Endings } from './Endings.js';
import { Examining } from './Examining.js';
import { Opening } from './Opening.js';
import { Opinions } from './Opinions.js';
import { extensionNotice, refusalNotice, terminationNotice } from './papers/index.js';
import { ReviewDesk } from './ReviewDesk.js';
import { ReviewSheets } from './ReviewSheets.js';
import { reviewsProjection } from './reviewsProjection.js';

/** What reviews and re-examinations are made of. */
export function reviewServices(s: Services): void {
  s.add(ReviewSheets.token, ReviewSheets, [Papers.token, Records, Directory]);
  s.add(Opening.token, Opening, [Directory]);
  s.add(Endings.token, Endings, [Papers.token]);
  s.add(Accepting.token, Accepting, [Papers.token, ReviewSheets.token, Endings.token, Directory]);
  s.add(Examining.token, Examining, [Directory]);
  s.add(Deciding.token, Deciding, [Settings, Rosters, Ballots.token]);
  s.add(Opinions.token, Opinions, [Papers.token, ReviewSheets.token, Endings.token, Calendars]);
  s.add(ReviewDesk.token, ReviewDesk, [Db, Log, Records]);
  s.value(ClockRule, reviewClocks);
  s.value(Projection, reviewsProjection);
  s.value(Roster, committee);
  for (const paper of [refusalNotice, extensionNotice, terminationNotice]) s.value(Paper, paper);
}
