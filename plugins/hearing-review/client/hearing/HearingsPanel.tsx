import { type OpenCase, Panel, useText } from '@lianxin/sdk/client';
import { proceedingsOf } from '../proceedingsOf.js';
import { HearingItem } from './HearingItem.js';

/** The hearings before an opinion, the latest first; those for a review stand with it in the chain of opinions. */
export function HearingsPanel({ open }: { open: OpenCase }) {
  const t = useText();
  const hearings = [...proceedingsOf(open).hearings.values()].filter(({ document }) => !document).toReversed();
  if (hearings.length === 0) return null;
  return (
    <Panel title={t('hearing.panel')} count={hearings.length}>
      <ul className="pe-things">
        {hearings.map((hearing) => (
          <HearingItem key={hearing.id} hearing={hearing} open={open} />
        ))}
      </ul>
    </Panel>
  );
}
