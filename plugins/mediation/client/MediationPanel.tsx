import { type OpenCase, Panel, useText } from '@lianxin/sdk/client';
import { foldMediations } from '../common/index.js';
import { MediationItem } from './MediationItem.js';

/** The mediations of a case, the latest first, and what may be done with them. */
export function MediationPanel({ open }: { open: OpenCase }) {
  const t = useText();
  const mediations = [...foldMediations(open.entries).values()].toReversed();
  if (mediations.length === 0) return null;
  return (
    <Panel title={t('panel.title')} count={mediations.length}>
      <ul className="pe-things">
        {mediations.map((mediation) => (
          <MediationItem key={mediation.id} mediation={mediation} open={open} />
        ))}
      </ul>
    </Panel>
  );
}
