import { DayText, type OpenCase, ProceedingItem, textOf, useText } from '@lianxin/sdk/client';
import type { Instalment } from '../common/index.js';

interface Props {
  readonly instalment: Instalment;
  readonly open: OpenCase;
  /** The name of who owes it. */
  readonly by: string;
}

const yuan = (cents: number) => (cents / 100).toFixed(2);

/** One thing to be done under an agreement: by whom, until when, and how far it is. */
export function InstalmentItem({ instalment, open, by }: Props) {
  const t = useText();
  const { id, what, due, amount, paid, phase, performedOn } = instalment;
  return (
    <ProceedingItem
      id={id}
      title={textOf(open.view, what)}
      phase={t(`codes.instalmentPhase.${phase}`)}
      tone={phase === 'open' ? 'active' : 'plain'}
      facts={[
        [t('panel.by'), by],
        [t('panel.due'), <DayText key="due" day={due} />],
        [t('panel.amount'), amount !== undefined && t('panel.paidOf', { paid: yuan(paid), amount: yuan(amount) })],
        [t('panel.performedOn'), performedOn && <DayText day={performedOn} />],
      ]}
    />
  );
}
