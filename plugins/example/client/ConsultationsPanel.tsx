import { DayText, useQueryOf, useText } from '@lianxin/sdk/client';
import { contracts } from '../common/index.js';

interface Props {
  /** What the slot `case.panels` hands to every component. */
  readonly open: { readonly view: { readonly dossier: string } };
}

/** A component in a slot of the case page. */
export function ConsultationsPanel({ open }: Props) {
  const t = useText();
  const rows = useQueryOf(contracts.list, { case: open.view.dossier }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="lx-panel" aria-label={t('panel.title')}>
      <h2>{t('panel.title')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.dossier}>
            {row.number} {row.text} <DayText day={row.answeredOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
