import { DayText, useText, type WidgetProps } from '@lianxin/ui';
import { useCase } from '../case/CaseContext.js';

/** The entry of the log that is being corrected: said in words, not to be changed. */
export function EntryWidget({ value }: WidgetProps<number>) {
  const t = useText('core');
  const { view } = useCase();
  const entry = view.entries.find((each) => each.seq === value);
  if (!entry) return null;
  return (
    <span>
      <DayText day={entry.on} /> {t(view.labels[entry.type] ?? `entries.${entry.type}`)}
    </span>
  );
}

/** The time limit that is being set on another footing. */
export function ClockWidget({ value }: WidgetProps<string>) {
  const t = useText('core');
  return <span>{t(`clocks.${value?.split('|')[0]}`)}</span>;
}
