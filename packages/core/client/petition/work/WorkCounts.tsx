import type { WorkView } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { WORK_PARTS, type WorkPart } from './workRows.js';

interface Props {
  readonly counts: WorkView['counts'] | undefined;
  readonly part: WorkPart;
  onPart(part: WorkPart): void;
}

/** How much is overdue, due today, this week and in all; each shows its part of the list. */
export function WorkCounts({ counts, part, onPart }: Props) {
  const t = useText('core');
  return (
    <fieldset className="pe-counts" aria-label={t('petition.work.counts')}>
      {WORK_PARTS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={part === each}
          className={each === 'overdue' && counts?.overdue ? 'lx-bad' : ''}
          onClick={() => onPart(each)}
        >
          <b className="lx-digits">{counts?.[each] ?? '–'}</b> {t(`petition.work.part.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
