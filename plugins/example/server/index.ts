import { ClockRule, Roster } from '@lianxin/sdk/common';
import {
  Audit,
  all,
  Calendars,
  Check,
  CloseGuard,
  Command,
  caseAction,
  correctionProcedures,
  Db,
  Directory,
  definePlugin,
  EntryTypes,
  Follower,
  Log,
  mutation,
  ownTables,
  Papers,
  Projection,
  QueryCodes,
  query,
  Records,
  Rooms,
  Rosters,
  Settings,
  Sight,
  TimeSource,
} from '@lianxin/sdk/server';
import {
  Answer,
  actions as a,
  advisers,
  answerClock,
  answered,
  asked,
  contracts as c,
  invited,
  Question,
  QuickAnswer,
} from '../common/index.js';
import { AskedTally } from './AskedTally.js';
import { ConsultationReader } from './ConsultationReader.js';
import { ConsultationSight } from './ConsultationSight.js';
import { Consultations } from './Consultations.js';
import { consultationsProjection } from './consultationsProjection.js';
import { Informing } from './Informing.js';
import { information } from './papers/information.js';
import { schema } from './schema.js';
import { TallyCheck } from './TallyCheck.js';
import { TallyCommand } from './TallyCommand.js';
import { UnansweredGuard } from './UnansweredGuard.js';
import { Windows } from './Windows.js';

export default definePlugin({
  id: 'example',
  entries: [asked, invited, answered], // what its logs may hold
  records: [Question, Answer], // what entries refer to
  papers: [information], // what it issues
  schema: ownTables(schema, { consultations: 'projection', tally: 'projection', windows: 'workbench' }),
  services(s) {
    s.add(Consultations.token, Consultations, [QueryCodes, Log, Rosters, Rooms]); // classes, each with what its constructor takes
    s.add(ConsultationReader.token, ConsultationReader, [Db, Log, Records, Directory]);
    s.add(Informing.token, Informing, [Papers.token]);
    s.add(Windows.token, Windows, [Db, Calendars, Settings, Audit, TimeSource, all(QuickAnswer)]);
    s.value(ClockRule, answerClock); // time limits
    s.value(Projection, consultationsProjection); // tables that are functions of logs
    s.add(Sight, ConsultationSight, [Db]); // who may see the new kind of dossier
    s.add(Follower, AskedTally, [Db]); // counting what is committed
    s.add(CloseGuard, UnansweredGuard, [Db]); // what keeps a case from being closed
    s.add(Command, TallyCommand, [Db, Directory]); // a command of `lianxin`
    s.add(Check, TallyCheck, [Db]); // a proof for `lianxin verify`
    s.value(Roster, advisers); // whom it calls upon
    s.value(QuickAnswer, { id: 'officeHours' }); // a contribution to its own point
  },
  router(get) {
    const [consultations, informing, reader, windows] = [
      get(Consultations.token),
      get(Informing.token),
      get(ConsultationReader.token),
      get(Windows.token),
    ];
    return {
      ask: caseAction(a.ask, { run: (tools, input) => consultations.ask(tools, input) }),
      invite: caseAction(a.invite, { run: (tools, input) => consultations.invite(tools, input) }),
      answer: caseAction(a.answer, { run: (tools, input) => consultations.answer(tools, input) }),
      inform: caseAction(a.inform, {
        prepare: (p, input) => informing.prepare(p, input),
        run: (tools, _, paper) => informing.run(tools, paper),
      }),
      ...correctionProcedures(a.corrections, get(EntryTypes.token).find),
      list: query(c.list, (ctx, input) => reader.list(ctx, input)),
      quickAnswers: query(c.quickAnswers, (ctx) => windows.quickAnswers(ctx)),
      openWindow: mutation(c.openWindow, (ctx, input) => windows.open(ctx, input)),
    };
  },
});
