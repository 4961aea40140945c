import type { AnsweredCount } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Input, InputNumber, Radio, Select, Space } from 'antd';
import { blankCount } from './wayDraft.js';

const UNITS = ['calendar', 'working', 'month', 'year'] as const;

interface Props {
  readonly counts: readonly AnsweredCount[];
  onChange(counts: AnsweredCount[]): void;
}

/** The limit of a way that no pack knows: counted from an event, or asked there. */
export function TypedLimit({ counts, onChange }: Props) {
  const t = useText('core');
  const count = counts[0];
  const change = (more: Partial<AnsweredCount>) => count && onChange([{ ...count, ...more }]);
  return (
    <div className="pe-labelled">
      <Radio.Group
        value={count !== undefined}
        onChange={(e) => onChange(e.target.value ? [blankCount()] : [])}
        aria-label={t('petition.ways.limit')}
        options={[
          { value: false, label: t('petition.ways.askThere') },
          { value: true, label: t('petition.ways.limited') },
        ]}
      />
      {count && (
        <Space wrap>
          <Input
            value={count.name}
            maxLength={200}
            placeholder={t('petition.ways.eventName')}
            aria-label={t('petition.ways.eventName')}
            onChange={(e) => change({ name: e.target.value })}
          />
          <InputNumber
            value={count.n}
            min={1}
            precision={0}
            controls={false}
            aria-label={t('petition.ways.length')}
            onChange={(n) => change({ n: n ?? 1 })}
          />
          <Select
            value={count.unit}
            aria-label={t('petition.ways.unit')}
            options={UNITS.map((unit) => ({ value: unit, label: t(`petition.ways.unit.${unit}`) }))}
            onChange={(unit) => change({ unit })}
          />
        </Space>
      )}
    </div>
  );
}
