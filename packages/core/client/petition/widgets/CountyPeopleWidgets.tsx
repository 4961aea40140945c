import { useQueryOf } from '@lianxin/api/client';
import { sealedCase } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Select } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { useStaff } from '../useStaff.js';
import { LeaveByTab } from './LeaveByTab.js';

const common = { showSearch: { optionFilterProp: 'label' as const }, allowClear: true };

/** Somebody who works in the county, with unit and post: names repeat. */
export function CountyPersonWidget({ id, value, onChange, label }: WidgetProps<string>) {
  return (
    <Select
      {...(id && { id })}
      {...common}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={useStaff()}
      aria-label={label}
    />
  );
}

/** Several people who work in the county. */
export function CountyPeopleWidget({ id, value = [], onChange, label }: WidgetProps<string[]>) {
  return (
    <LeaveByTab>
      <Select
        {...(id && { id })}
        {...common}
        mode="multiple"
        value={value}
        onChange={(people) => onChange?.(people.length > 0 ? people : undefined)}
        options={useStaff()}
        aria-label={label}
      />
    </LeaveByTab>
  );
}

/** One of those named for the sealed case. */
export function RecipientWidget({ id, value, onChange, label }: WidgetProps<string>) {
  const t = useText('core');
  const { dossier } = useCase().view;
  const { data } = useQueryOf(sealedCase, { dossier });
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(person) => onChange?.(person)}
      options={(data?.recipients ?? []).map(({ person, name, purpose }) => ({
        value: person,
        label: `${name}${t('petition.separator')}${t(purposeKey(purpose))}`,
      }))}
      aria-label={label}
    />
  );
}

/** `core.purpose.received` is called like the code of the purpose. */
export const purposeKey = (purpose: string): string => `codes.recipientPurpose.${purpose.split('.').at(-1)}`;
