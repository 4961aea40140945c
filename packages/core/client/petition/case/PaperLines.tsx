import { DownloadOutlined } from '@ant-design/icons';
import { DayText, useText } from '@lianxin/ui';
import { PreviewButton } from '../../documents/PreviewButton.js';
import { FileLink } from '../files/FileLink.js';
import { useUnits } from '../useUnits.js';
import { useCase } from './CaseContext.js';
import { documentLines } from './documentLines.js';

/** Papers of the case in one line each: what it is, its number, when it was issued, whom it has not reached yet. */
export function PaperLines({ ids }: { ids: readonly string[] }) {
  const t = useText('core');
  const units = useUnits();
  const lines = documentLines(useCase()).filter(({ document }) => ids.includes(document.id));
  if (lines.length === 0) return null;
  return (
    <ul className="pe-paper-lines">
      {lines.toReversed().map(({ document: { id, phase, issuedOn, year, number }, title, issuer, file, persons }) => {
        const mark = units.find((each) => each.id === issuer)?.mark ?? '';
        const waiting = persons.filter(({ service }) => !service).length;
        return (
          <li key={id}>
            <span>{t(title)}</span>
            {number !== undefined && (
              <span className="lx-quiet">{t('petition.case.documentNumber', { mark, year, number })}</span>
            )}
            {issuedOn ? <DayText day={issuedOn} /> : <span>{t(`codes.documentPhase.${phase}`)}</span>}
            {file && (
              <FileLink file={file.id}>
                <DownloadOutlined /> {t('petition.files.download')}
              </FileLink>
            )}
            {file && <PreviewButton file={file.id} title={t(title)} />}
            {phase === 'issued' && waiting > 0 && (
              <span className="lx-warn">{t('petition.case.notServedOn', { count: waiting })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
