import { DayText, useText } from '@lianxin/ui';
import { Facts } from '../case/Facts.js';
import { ChainItem } from './ChainItem.js';
import type { FinalLink } from './reviewChain.js';

/** The end inside petitioning, of the matter and of nobody's rights. */
export function ChainFinal({ link: { on, ground, demands } }: { link: FinalLink }) {
  const t = useText('core');
  return (
    <ChainItem open={false} title={t('petition.chain.final')} tag={t(`codes.finalGround.${ground}`)}>
      <Facts
        items={[
          [t('fields.demands'), demands.join(t('petition.separator'))],
          [t('petition.column.day'), <DayText key="on" day={on} />],
        ]}
      />
    </ChainItem>
  );
}
