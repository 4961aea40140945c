import { useQueryOf } from '@lianxin/api/client';
import { repeats } from '@lianxin/core/common';
import type { WidgetProps } from '@lianxin/ui';
import { Radio } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { RepeatLine } from '../repeats/CandidateList.js';

/** One of the earlier cases that this one was found to repeat. */
export function RepeatWidget({ value, onChange, label }: WidgetProps<string>) {
  const { dossier } = useCase().view;
  const { data } = useQueryOf(repeats, { dossier }, { keep: true });
  const options = (data?.earlier ?? []).map((row) => ({ value: row.dossier, label: <RepeatLine row={row} /> }));
  return (
    <Radio.Group
      vertical
      value={value}
      aria-label={label}
      onChange={(e) => onChange?.(e.target.value)}
      options={options}
    />
  );
}
