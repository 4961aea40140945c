import { DayText, type OpenCase, Panel, useQueryOf, useText } from '@lianxin/sdk/client';
import { contracts } from '../common/index.js';

interface Props {
  /** What the slot `case.panels` hands to every component. */
  readonly open: OpenCase;
}

/** A component in a slot of the case page. */
export function ConsultationsPanel({ open }: Props) {
  const t = useText();
  const rows = useQueryOf(contracts.list, { case: open.view.dossier }).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('panel.title')} count={rows.length}>
      <ul className="pe-things">
        {rows.map((row) => (
          <li key={row.dossier}>
            {row.number} {row.text} <DayText day={row.answeredOn} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
