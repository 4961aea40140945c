import type { ClockView } from '@lianxin/core/common';
import { DayText, DueText, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { awaited } from './clockLines.js';

/** Until when; of an organ that the directory does not know only that its answer is awaited. */
export function DeadlineText({ clock }: { clock: ClockView }) {
  const t = useText('core');
  const organ = awaited(useCase(), clock);
  const { due, state, provisional } = clock;
  if (organ === undefined) return <DueText due={due} standing={state === 'standing'} provisional={provisional} />;
  return (
    <span className="lx-quiet">
      {t('petition.case.awaits', { organ })} {due && <DayText day={due} />}
    </span>
  );
}
