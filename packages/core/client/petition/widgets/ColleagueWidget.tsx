import type { WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';
import { useColleagues } from '../usePersonName.js';

/** Somebody of the own unit. */
export function ColleagueWidget({ id, value, onChange, label }: WidgetProps<string>) {
  const colleagues = useColleagues();
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={colleagues.map((person) => ({ value: person.id, label: person.name }))}
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
    />
  );
}
