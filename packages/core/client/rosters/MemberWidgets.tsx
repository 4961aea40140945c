import type { WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';
import { LeaveByTab } from '../petition/widgets/LeaveByTab.js';
import { useMemberOptions } from './useMembers.js';

const rosterOf = ({ meta }: WidgetProps['field']) => String(meta.roster ?? '');
const searched = { showSearch: { optionFilterProp: 'label' as const }, allowClear: true };

/** Somebody on a roster, with category, professional line and what the person is otherwise. */
export function MemberWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  return (
    <Select
      {...(id && { id })}
      {...searched}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={[...useMemberOptions(rosterOf(field))]}
      aria-label={label}
    />
  );
}

/** Several of them. */
export function MembersWidget({ id, value = [], onChange, field, label }: WidgetProps<string[]>) {
  const max = field.type === 'list' ? field.max : undefined;
  return (
    <LeaveByTab>
      <Select
        {...(id && { id })}
        {...searched}
        mode="multiple"
        {...(max && { maxCount: max })}
        value={value}
        onChange={(people) => onChange?.(people.length > 0 ? people : undefined)}
        options={[...useMemberOptions(rosterOf(field))]}
        optionLabelProp="name"
        aria-label={label}
      />
    </LeaveByTab>
  );
}
