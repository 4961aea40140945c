import type { Day } from '@lianxin/base';
import { DayText, useText } from '@lianxin/ui';
import type { ReactNode } from 'react';

/** One step of a procedure. */
export interface Milestone {
  readonly name: string;
  /** When it was done. */
  readonly on?: Day | undefined;
  /** `at`: what is to be done now. */
  readonly state: 'done' | 'at' | 'ahead';
  readonly note?: ReactNode;
}

/** How far something is on its way: what is done and when, what it is at, what lies ahead. */
export function Milestones({ label, steps }: { label: string; steps: readonly Milestone[] }) {
  const t = useText('core');
  return (
    <ol className="pe-milestones" aria-label={label}>
      {steps.map(({ name, on, state, note }) => (
        <li key={name} className={`pe-${state}`} {...(state === 'at' && { 'aria-current': 'step' })}>
          <span>
            {name}
            <span className="lx-unseen">{t(`petition.milestone.${state}`)}</span>
          </span>
          {on && <DayText day={on} />}
          {note && <span className="lx-quiet">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
