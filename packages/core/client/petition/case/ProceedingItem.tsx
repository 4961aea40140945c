import type { ClockView } from '@lianxin/core/common';
import { DueText, StatusTag, type Tone, useText } from '@lianxin/ui';
import type { ComponentProps, ReactNode } from 'react';
import { useCase } from './CaseContext.js';
import { clocksOf } from './clockLines.js';
import { Facts } from './Facts.js';
import { type Milestone, Milestones } from './Milestones.js';
import { ThingActions } from './OffersContext.js';
import { PaperLines } from './PaperLines.js';
import { ThingText } from './ThingText.js';
import { thingOf } from './thingOf.js';

export interface ProceedingItemProps {
  /** The proceeding; its clocks and what may be done with it are found by its id. */
  readonly id: string;
  readonly title: ReactNode;
  /** How far it is, in a word. */
  readonly phase: string;
  readonly tone?: Tone;
  readonly facts?: ComponentProps<typeof Facts>['items'];
  readonly steps?: readonly Milestone[];
  /** Documents of the case that belong to it. */
  readonly papers?: readonly string[];
  /** These actions; without it, all that no other part of the page offers. */
  readonly only?: readonly string[];
  /** What else of it is to be read. */
  readonly children?: ReactNode;
}

/**
 * One proceeding in a panel of the case page (a `<li>` of `pe-things`): what it is and how far, the facts, its steps,
 * what runs for it, its papers, and what may be done: the step that moves it on first, the rest behind one button.
 */
export function ProceedingItem({
  id,
  title,
  phase,
  tone,
  facts,
  steps,
  papers = [],
  only,
  children,
}: ProceedingItemProps) {
  return (
    <li>
      <div className="pe-thing-head">
        <p className="pe-thing-text">{title}</p>
        <StatusTag tone={tone ?? 'plain'}>{phase}</StatusTag>
      </div>
      {steps && <Milestones label={phase} steps={steps} />}
      {facts && <Facts items={facts} />}
      <ProceedingClocks about={id} />
      <PaperLines ids={papers} />
      {children}
      <ThingActions about={id} {...(only && { only })} />
    </li>
  );
}

/** What runs or stands for one thing: each by its name, with the last day of everybody whose time it is. */
function ProceedingClocks({ about }: { about: string }) {
  const t = useText('core');
  const open = useCase();
  const byKey = Map.groupBy(clocksOf(open.view, about), ({ key }) => key);
  if (byKey.size === 0) return null;
  const line = ({ id, party, due, state, provisional }: ClockView) => {
    const whose = party && thingOf(open, party);
    return (
      <div key={id}>
        {whose && <ThingText thing={whose} short />}{' '}
        <DueText due={due} standing={state === 'standing'} provisional={provisional} />
      </div>
    );
  };
  return <Facts items={[...byKey].map(([key, clocks]) => [t(`clocks.${key}`), clocks.map(line)])} />;
}
