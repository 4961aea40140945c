import { DownloadOutlined } from '@ant-design/icons';
import { DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { PreviewButton } from '../../documents/PreviewButton.js';
import { FileLink } from '../files/FileLink.js';
import { useUnits } from '../useUnits.js';
import { useCase } from './CaseContext.js';
import { isLapsed } from './clockLines.js';
import { type DocumentLine, documentLines, type Served } from './documentLines.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { OpinionText } from './OpinionText.js';
import { Panel } from './Panel.js';

/** Drafts, and what was issued: to whom it went, when it arrived, and how long a review may be asked for. */
export function DocumentsPanel() {
  const t = useText('core');
  const lines = documentLines(useCase());
  if (lines.length === 0) return null;
  return (
    <Panel title={t('petition.case.documents')} count={lines.length}>
      <ul className="pe-things">
        {lines.map((line) => (
          <DocumentItem key={line.document.id} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

const TONES = { drafted: 'warn', issued: 'active', served: 'good', kept: 'plain' } as const;

function DocumentItem({
  line: { document, title, issuer, demands, unit, file, fingerprint, persons },
}: {
  line: DocumentLine;
}) {
  const t = useText('core');
  const mark = useUnits().find((each) => each.id === issuer)?.mark ?? '';
  const { id, phase, issuedOn, year, number, body } = document;
  return (
    <li>
      <div className="pe-thing-head">
        <p className="pe-thing-text">
          {t(title)}
          {number !== undefined && (
            <span className="lx-quiet"> {t('petition.case.documentNumber', { mark, year, number })}</span>
          )}
          {file && (
            <FileLink file={file.id} className="pe-download">
              <DownloadOutlined /> {t('petition.files.download')}
            </FileLink>
          )}
          {file && <PreviewButton file={file.id} title={t(title)} />}
        </p>
        <StatusTag tone={TONES[phase]}>{t(`codes.documentPhase.${phase}`)}</StatusTag>
      </div>
      <Facts
        items={[
          [t('petition.case.issuedBy'), unit],
          [t('petition.case.issuedOn'), issuedOn && <DayText day={issuedOn} />],
          [t('documents.fingerprint'), fingerprint && <span title={fingerprint}>{fingerprint.slice(0, 16)}…</span>],
          [t('fields.demands'), demands.join(t('petition.separator'))],
        ]}
      />
      {body && <OpinionText document={document} open={phase === 'drafted'} />}
      {persons.length > 0 && phase !== 'kept' && (
        <ul className="pe-served">
          {persons.map((person) => (
            <Service key={person.party} {...person} />
          ))}
        </ul>
      )}
      <ThingActions about={id} />
    </li>
  );
}

function Service({ name, service, window }: Served) {
  const t = useText('core');
  const { today } = useCase().view;
  return (
    <li>
      <span>{name ?? t('petition.notGiven')}</span>
      {service ? (
        <span>
          <DayText day={service.on} /> {t(`codes.serviceMode.${service.mode}`)}
        </span>
      ) : (
        <span className="lx-warn">{t('petition.case.notServed')}</span>
      )}
      {window?.state === 'running' && (
        <span>
          {t(`clocks.${window.key}`)}{' '}
          {isLapsed(window, today) ? (
            <span className="lx-quiet">
              {t('petition.case.lapsed')} <DayText day={window.due} />
            </span>
          ) : (
            <DueText due={window.due} provisional={window.provisional} />
          )}
        </span>
      )}
    </li>
  );
}
