import { useCase, type WidgetProps } from '@lianxin/sdk/client';
import { Select } from 'antd';

/** One of the mediators of an agreement, who may be on a roster and in no unit: by the names that the case knows. */
export function MediatorWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  const { people } = useCase().view;
  const among = (field.meta.among ?? []) as readonly string[];
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={among.map((person) => ({ value: person, label: people[person] ?? '' }))}
      aria-label={label}
    />
  );
}
