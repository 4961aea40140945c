import { DayText, useQueryOf, useText } from '@lianxin/sdk/client';
import { useState } from 'react';
import { contracts } from '../common/index.js';

interface Props {
  readonly dossier: string;
  readonly mediation: string;
}

/** The case file of a mediation, made up when it is opened: what is in it, and what it must have and has not. */
export function FileContents({ dossier, mediation }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t('file.title')}</summary>
      {open && <Catalogue dossier={dossier} mediation={mediation} />}
    </details>
  );
}

function Catalogue({ dossier, mediation }: Props) {
  const t = useText();
  const { data } = useQueryOf(contracts.file, { dossier, mediation });
  if (!data) return null;
  const { number, rows, missing } = data;
  return (
    <>
      {number && <p className="lx-digits">{number}</p>}
      {missing.length > 0 && (
        <p className="lx-warn">
          {t('file.missing', {
            pieces: missing.map((piece) => t(`codes.filePiece.${piece}`)).join(t('panel.separator')),
          })}
        </p>
      )}
      <ol className="pe-served">
        {rows.map(({ piece, days }) => (
          <li key={piece}>
            <span>{t(`codes.filePiece.${piece}`)}</span>
            <span className={days.length > 0 ? '' : 'lx-quiet'}>
              {days.length > 0 ? days.map((day) => <DayText key={day} day={day} />) : t('file.none')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
