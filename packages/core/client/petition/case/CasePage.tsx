import { useQueryOf } from '@lianxin/api/client';
import { dossier as contracts } from '@lianxin/core/common';
import { Failed, Loading, OnConflict, Slot } from '@lianxin/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { ArchivePanel } from '../archive/ArchivePanel.js';
import { RepeatsPanel } from '../repeats/RepeatsPanel.js';
import { useUnits } from '../useUnits.js';
import { AssignmentsPanel } from './AssignmentsPanel.js';
import { CaseProvider } from './CaseContext.js';
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
import { MovedBar } from './MovedBar.js';
import { OffersProvider } from './OffersContext.js';
import { OralRecordsPanel } from './OralRecordsPanel.js';
import { correctionsOf, offersOf } from './offers.js';
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
import { useOpenCase } from './useOpenCase.js';

/** One case on one page: what is asked, by whom, what was answered, what is due, what happened, what may be done. */
export function CasePage() {
  const { dossier = '' } = useParams();
  const { query, open, news, showNews, showLatest, did } = useOpenCase(dossier);
  const offered = useQueryOf(contracts.actions, { dossier }, { keep: true }).data?.actions;
  const units = useUnits();
  const offers = useMemo(() => offersOf(open, offered ?? [], units), [open, offered, units]);
  const corrections = useMemo(() => correctionsOf(offered ?? []), [offered]);
  if (!open)
    return query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Loading rows={12} />;
  const shown = { open, onDone: did };
  const kinds = [...open.state.demands.values()].flatMap((d) => d.kind ?? []);
  const context = { kind: kinds, status: [open.state.status] };
  return (
    <CaseProvider value={open}>
      <OffersProvider value={{ offers, corrections, onDone: did }}>
        <OnConflict value={showLatest}>
          <article className="pe-case" key={dossier}>
            <MovedBar news={news} onShow={showNews} />
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
                <ExecutionPanel />
                <HelpPanel />
                <RecusalsPanel />
                <ProceedingsPanel context={context} />
                {/* To plugins a sealed case does not exist. */}
                {open.view.store === 'open' && <Slot name="case.panels" context={context} props={shown} />}
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
          </article>
        </OnConflict>
      </OffersProvider>
    </CaseProvider>
  );
}
