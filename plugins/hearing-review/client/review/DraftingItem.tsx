import { DayText, type OpenCase, ProceedingItem, textOf, useText } from '@lianxin/sdk/client';
import type { Delegation } from '../../common/index.js';

/** A department drafts for the reviewer: until when, and what it wrote. */
export function DraftingItem({ delegation, open }: { delegation: Delegation; open: OpenCase }) {
  const t = useText();
  const { id, unit, phase, task, on, draft } = delegation;
  return (
    <ProceedingItem
      id={id}
      title={`${open.view.units[unit] ?? ''} ${t('review.drafting')}`}
      phase={t(`codes.draftingPhase.${phase}`)}
      tone={phase === 'drafting' ? 'active' : 'plain'}
      facts={[
        [t('review.task'), textOf(open.view, task)],
        [t('review.since'), <DayText key="on" day={on} />],
      ]}
    >
      {draft && <p className="pe-prose">{textOf(open.view, draft)}</p>}
    </ProceedingItem>
  );
}
