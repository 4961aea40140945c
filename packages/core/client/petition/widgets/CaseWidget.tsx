import { useQueryOf } from '@lianxin/api/client';
import { joinable } from '@lianxin/core/common';
import { DayText, useText, type WidgetProps } from '@lianxin/ui';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useCase } from '../case/CaseContext.js';
import { subjectOf } from '../case/readCase.js';

const MIN_TEXT = 2;

/** A running case that this one may be joined to, out of those with like words. */
export function CaseWidget({ id, value, onChange, label }: WidgetProps<string>) {
  const t = useText('core');
  const open = useCase();
  const [text, setText] = useState('');
  const words = text.trim();
  const { data } = useQueryOf(
    joinable,
    { dossier: open.view.dossier, ...([...words].length >= MIN_TEXT && { text: words }) },
    { keep: true },
  );
  return (
    <div className="pe-case-choice">
      <Input.Search
        {...(id && { id })}
        allowClear
        placeholder={t('petition.find.hint')}
        aria-label={t('petition.widget.findCase', { subject: subjectOf(open) ?? '' })}
        onSearch={setText}
      />
      <Radio.Group
        vertical
        value={value}
        aria-label={label}
        onChange={(e) => onChange?.(e.target.value)}
        options={(data?.rows ?? []).map((row) => ({
          value: row.dossier,
          label: (
            <span>
              {row.number} {row.subject} <span className="lx-quiet">{row.petitioner}</span>{' '}
              <DayText day={row.receivedOn} />
            </span>
          ),
        }))}
      />
      {data?.rows.length === 0 && <p className="lx-quiet">{t('petition.widget.noCase')}</p>}
    </div>
  );
}
