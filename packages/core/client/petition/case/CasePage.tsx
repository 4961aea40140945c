import { Slot } from '@lianxin/ui';
import { useParams } from 'react-router';
import { ArchivePanel } from '../archive/ArchivePanel.js';
import { RepeatsPanel } from '../repeats/RepeatsPanel.js';
import { ReviewChainPanel } from '../review/ReviewChainPanel.js';
import { AssignmentsPanel } from './AssignmentsPanel.js';
import { useCase } from './CaseContext.js';
import { CaseFrame } from './CaseFrame.js';
import { CaseHeader } from './CaseHeader.js';
import { ClocksPanel } from './ClocksPanel.js';
import { DemandsPanel } from './DemandsPanel.js';
import { DisputesPanel } from './DisputesPanel.js';
import { DocumentsPanel } from './DocumentsPanel.js';
import { EvidencePanel } from './EvidencePanel.js';
import { ExecutionPanel } from './ExecutionPanel.js';
import { FilingsPanel } from './FilingsPanel.js';
import { HelpPanel } from './HelpPanel.js';
import { LogPanel } from './LogPanel.js';
import { useOffers } from './OffersContext.js';
import { OralRecordsPanel } from './OralRecordsPanel.js';
import { PapersPanel } from './PapersPanel.js';
import { PartiesPanel } from './PartiesPanel.js';
import { ProceedingsPanel } from './ProceedingsPanel.js';
import { RecusalsPanel } from './RecusalsPanel.js';
import { RepliesPanel } from './RepliesPanel.js';
import { SealBanner } from './SealBanner.js';
import { SealedPanel } from './SealedPanel.js';
import { SupervisionsPanel } from './SupervisionsPanel.js';
import { TransfersPanel } from './TransfersPanel.js';
import { UrgentReportsPanel } from './UrgentReportsPanel.js';

/** One case on one page: what is asked, by whom, what was answered, what is due, what happened, what may be done. */
export function CasePage() {
  const { dossier = '' } = useParams();
  return (
    <CaseFrame dossier={dossier}>
      <CaseParts />
    </CaseFrame>
  );
}

function CaseParts() {
  const open = useCase();
  const { onDone } = useOffers();
  const kinds = [...open.state.demands.values()].flatMap((d) => d.kind ?? []);
  const context = { kind: kinds, status: [open.state.status] };
  return (
    <>
      <CaseHeader />
      <SealBanner />
      <SealedPanel />
      <div className="pe-columns">
        <div>
          <DemandsPanel />
          <PartiesPanel />
          <FilingsPanel />
          <OralRecordsPanel />
          <UrgentReportsPanel />
          <AssignmentsPanel />
          <TransfersPanel />
          <DisputesPanel />
          <SupervisionsPanel />
          <EvidencePanel />
          <DocumentsPanel />
          <ReviewChainPanel />
          <ExecutionPanel />
          <HelpPanel />
          <RecusalsPanel />
          <ProceedingsPanel context={context} />
          {/* To plugins a sealed case does not exist. */}
          {open.view.store === 'open' && <Slot name="case.panels" context={context} props={{ open, onDone }} />}
          <RepeatsPanel />
          <PapersPanel />
          <ArchivePanel />
          <RepliesPanel />
        </div>
        <div>
          <ClocksPanel />
          <LogPanel />
        </div>
      </div>
    </>
  );
}
