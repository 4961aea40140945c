import { useQueryOf } from '@lianxin/api/client';
import { archiveCheck } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Radio } from 'antd';
import { Gaps } from '../archive/Gaps.js';
import { useCase } from '../case/CaseContext.js';

/** A retention period of the county's own table, under what the file still lacks. */
export function RetentionWidget({ value, onChange, label }: WidgetProps<string>) {
  const t = useText('core');
  const { dossier } = useCase().view;
  const { data } = useQueryOf(archiveCheck, { dossier });
  return (
    <>
      {data && <Gaps gaps={data.gaps} />}
      <Radio.Group
        value={value}
        aria-label={label}
        onChange={(e) => onChange?.(e.target.value)}
        options={(data?.retention ?? []).map(({ code, name, years }) => ({
          value: code,
          label: name ?? (years ? t('petition.archive.keep', { years }) : t('petition.archive.forGood')),
        }))}
      />
    </>
  );
}
