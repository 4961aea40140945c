import { useQueryOf } from '@lianxin/api/client';
import { rosterContracts } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';
import { useUnits } from '../petition/useUnits.js';
import { useSystemName } from './useMembers.js';

const searched = { showSearch: { optionFilterProp: 'label' as const }, allowClear: true };

/** Somebody of the directory who is not on the roster yet. */
export function CandidateWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  const t = useText('core');
  const { data } = useQueryOf(rosterContracts.candidates, { roster: String(field.meta.roster) });
  const options = (data ?? []).map((each) => {
    const facts = [each.unitName, each.title].filter(Boolean).join(' ');
    return { value: each.id, label: facts ? t('rosters.option', { name: each.name, facts }) : each.name };
  });
  return (
    <Select
      {...(id && { id })}
      {...searched}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={options}
      aria-label={label}
    />
  );
}

/** One of the professional lines that the units of the county belong to. */
export function SystemWidget({ id, value, onChange, label }: WidgetProps<string>) {
  const systemName = useSystemName();
  const systems = [...new Set(useUnits().map((unit) => unit.system))];
  return (
    <Select
      {...(id && { id })}
      {...searched}
      value={value}
      onChange={(system) => onChange?.(system)}
      options={systems.map((system) => ({ value: system, label: systemName(system) }))}
      aria-label={label}
    />
  );
}
