import { useQueryOf } from '@lianxin/api/client';
import { directory, type PersonRow } from '@lianxin/core/common';
import { useToday, type WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';

/** Somebody with a post in the county today, with unit and title: names repeat. */
export function PostHolderSelect({ id, value, onChange, label }: WidgetProps<string>) {
  const today = useToday();
  const people = useQueryOf(directory.people, null).data ?? [];
  return (
    <Select
      {...(id && { id })}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={people.flatMap((person) => optionOf(person, today))}
      aria-label={label}
    />
  );
}

function optionOf({ id, name, posts }: PersonRow, today: string) {
  const held = posts.filter(({ from, to }) => from <= today && (!to || to >= today));
  const where = held.map(({ unit, title }) => [unit.name, title].filter(Boolean).join(' ')).join(', ');
  return held.length ? [{ value: id, label: [name, where].join(' · ') }] : [];
}
