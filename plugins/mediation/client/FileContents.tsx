import { DayText, Facts, useQueryOf, useText } from '@lianxin/sdk/client';
import { Fragment, useState } from 'react';
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
  const absent = rows
    .filter(({ piece, days }) => days.length === 0 && !missing.includes(piece))
    .map(({ piece }) => piece);
  const names = (pieces: readonly string[]) =>
    pieces.map((piece) => t(`codes.filePiece.${piece}`)).join(t('panel.separator'));
  return (
    <>
      {number && <p className="lx-digits">{number}</p>}
      {missing.length > 0 && <p className="lx-warn">{t('file.missing', { pieces: names(missing) })}</p>}
      <Facts
        items={rows
          .filter(({ days }) => days.length > 0)
          .map(({ piece, days: all }) => [
            t(`codes.filePiece.${piece}`),
            [...new Set(all)].map((day, i) => (
              <Fragment key={day}>
                {i > 0 && t('panel.separator')}
                <DayText day={day} />
              </Fragment>
            )),
          ])}
      />
      {absent.length > 0 && <p className="lx-quiet">{t('file.none', { pieces: names(absent) })}</p>}
    </>
  );
}
