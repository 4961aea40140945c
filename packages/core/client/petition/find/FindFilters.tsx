import { CloseCircleOutlined } from '@ant-design/icons';
import { CHANNELS, DEMAND_KINDS, DEMAND_PHASES, PURPOSES } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button, Input, Select } from 'antd';
import { DayInput } from '../widgets/DayInput.js';
import { UnitSelect } from '../widgets/UnitSelect.js';
import { type Filter, STATUSES } from './findFilter.js';

interface Props {
  readonly filter: Filter;
  onChange(filter: Filter): void;
}

/** Words and everything else one can narrow the list by; each change is asked at once. */
export function FindFilters({ filter, onChange }: Props) {
  const t = useText('core');
  const set = (change: { [K in keyof Filter]?: Filter[K] | undefined }) => onChange({ ...filter, ...change } as Filter);
  const choice = <K extends keyof Filter>(key: K, values: readonly string[], codes: string) => (
    <Select
      value={filter[key] ?? null}
      onChange={(value) => set({ [key]: value ?? undefined })}
      allowClear
      placeholder={t(`petition.find.${key}`)}
      aria-label={t(`petition.find.${key}`)}
      options={values.map((value) => ({ value, label: t(`codes.${codes}.${value}`) }))}
      className="pe-filter"
    />
  );
  return (
    <search className="lx-toolbar">
      <Input.Search
        key={filter.text}
        defaultValue={filter.text}
        onSearch={(text) => set({ text: text.trim() || undefined })}
        allowClear
        maxLength={200}
        placeholder={t('petition.find.hint')}
        aria-label={t('petition.find.hint')}
        className="pe-search"
      />
      {choice('status', STATUSES, 'caseStatus')}
      {choice('phase', DEMAND_PHASES, 'demandPhase')}
      {choice('channel', CHANNELS, 'channel')}
      {choice('purpose', PURPOSES, 'purpose')}
      {choice('kind', DEMAND_KINDS, 'demandKind')}
      <div className="pe-filter-unit">
        <UnitSelect
          label={t('petition.column.owner')}
          placeholder={t('petition.column.owner')}
          value={filter.owner}
          onChange={(owner) => set({ owner })}
        />
      </div>
      <span className="pe-range">
        <DayInput value={filter.from} onChange={(from) => set({ from })} label={t('petition.find.from')} />
        –
        <DayInput value={filter.to} onChange={(to) => set({ to })} label={t('petition.find.to')} />
      </span>
      {Object.keys(filter).length > 0 && (
        <Button
          type="text"
          icon={<CloseCircleOutlined />}
          aria-label={t('petition.find.clear')}
          title={t('petition.find.clear')}
          onClick={() => onChange({})}
        />
      )}
    </search>
  );
}
