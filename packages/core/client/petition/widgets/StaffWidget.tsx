import type { WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { useColleagues } from '../usePersonName.js';

/** Somebody who works on the case: whom its log mentions, and the colleagues of the own unit. */
export function StaffWidget({ id, value, onChange, label }: WidgetProps<string>) {
  const { people } = useCase().view;
  const names = new Map([...Object.entries(people), ...useColleagues().map((each) => [each.id, each.name] as const)]);
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={[...names].map(([person, name]) => ({ value: person, label: name }))}
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
    />
  );
}
