import type { Widgets } from '@lianxin/ui';
import { MinuteWidget, RoomWidget } from '../../rooms/RoomWidgets.js';
import { CandidateWidget, SystemWidget } from '../../rosters/EnrolWidgets.js';
import { MembersWidget, MemberWidget } from '../../rosters/MemberWidgets.js';
import { CountsWidget } from '../branching/CountsWidget.js';
import { WaysWidget } from '../branching/WaysWidget.js';
import { CaseFilesWidget } from './CaseFilesWidget.js';
import { CaseWidget } from './CaseWidget.js';
import { ColleagueWidget } from './ColleagueWidget.js';
import { ClockWidget, EntryWidget } from './CorrectedWidgets.js';
import { CountyPeopleWidget, CountyPersonWidget, RecipientWidget } from './CountyPeopleWidgets.js';
import { EvidenceWidget } from './EvidenceWidget.js';
import { FilesWidget } from './FilesWidget.js';
import { MemberFileWidget } from './MemberFileWidget.js';
import { OutcomesWidget } from './OutcomesWidget.js';
import { PlanItemsWidget } from './PlanItemsWidget.js';
import { RedactionWidget } from './RedactionWidget.js';
import { RepeatWidget } from './RepeatWidget.js';
import { RetentionWidget } from './RetentionWidget.js';
import { StaffWidget } from './StaffWidget.js';
import { DemandsWidget, DemandWidget, PartiesWidget, PartyWidget } from './ThingSelects.js';
import { UnitsWidget, UnitWidget } from './UnitWidgets.js';
import { YuanWidget } from './YuanWidget.js';

/** The controls that forms of the core name in `meta({ widget })`. */
export const petitionWidgets: Widgets = {
  unit: UnitWidget,
  units: UnitsWidget,
  party: PartyWidget,
  parties: PartiesWidget,
  demand: DemandWidget,
  demands: DemandsWidget,
  outcomes: OutcomesWidget,
  evidence: EvidenceWidget,
  planItems: PlanItemsWidget,
  files: FilesWidget,
  ways: WaysWidget,
  counts: CountsWidget,
  memberFile: MemberFileWidget,
  yuan: YuanWidget,
  colleague: ColleagueWidget,
  staff: StaffWidget,
  countyPerson: CountyPersonWidget,
  countyPeople: CountyPeopleWidget,
  member: MemberWidget,
  members: MembersWidget,
  candidate: CandidateWidget,
  system: SystemWidget,
  room: RoomWidget,
  minute: MinuteWidget,
  recipient: RecipientWidget,
  case: CaseWidget,
  repeat: RepeatWidget,
  retention: RetentionWidget,
  caseFiles: CaseFilesWidget,
  redaction: RedactionWidget,
  entry: EntryWidget,
  clock: ClockWidget,
};
