import { useQueryOf } from '@lianxin/api/client';
import { type MemberLine, previewMembers } from '@lianxin/core/common';
import { type Column, DataTable, useErrorText, useText, type WidgetProps } from '@lianxin/ui';
import { Alert } from 'antd';
import { useState } from 'react';
import { useCase } from '../case/CaseContext.js';
import { yuanText } from '../case/yuanText.js';
import { FilesInput } from '../files/FilesInput.js';
import type { WaitingFile } from '../files/uploadFile.js';

/** So many lines are looked through before one confirms; those with a problem come first. */
const SHOWN = 50;

/** A table of members: sent, read, and shown line by line with what stands in the way, before anybody is added. */
export function MemberFileWidget({ id, value, onChange }: WidgetProps<string>) {
  const [file, setFile] = useState<WaitingFile>();
  return (
    <>
      <FilesInput
        {...(id && { id })}
        value={file && value ? [file] : []}
        onChange={(files) => {
          setFile(files.at(-1));
          onChange?.(files.at(-1)?.id);
        }}
      />
      {value && <Lines file={value} />}
    </>
  );
}

function Lines({ file }: { file: string }) {
  const t = useText('core');
  const explain = useErrorText();
  const { view } = useCase();
  const preview = useQueryOf(previewMembers, { dossier: view.dossier, file });
  const { data, error } = preview;
  if (error) return <Alert type="error" showIcon title={explain(error)} />;
  if (!data) return null;
  const { lines, total, problems } = data;
  const shown = lines.toSorted((a, b) => Number(!a.problem) - Number(!b.problem) || a.row - b.row).slice(0, SHOWN);
  const text = (key: 'name' | 'idNumber' | 'phone' | 'address', width: number): Column<MemberLine> => ({
    key,
    title: t(`fields.${key}`),
    width,
    render: (line) => line[key],
  });
  return (
    <div className="pe-preview">
      <Alert
        type={problems ? 'warning' : 'success'}
        showIcon
        title={[
          t('petition.members.read', { count: lines.length, sum: yuanText(total) }),
          problems > 0 && t('petition.members.problems', { count: problems }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <DataTable<MemberLine>
        label={t('fields.core.addMembers.file')}
        rows={shown}
        rowKey={(line) => String(line.row)}
        columns={[
          { key: 'row', title: t('petition.import.row'), width: 56, render: (line) => line.row },
          ...(problems > 0
            ? [
                {
                  key: 'problem',
                  title: t('petition.members.problem'),
                  width: 210,
                  render: ({ problem }: MemberLine) =>
                    problem && <span className="lx-bad">{t(`errors.${problem.code}`, problem.params)}</span>,
                },
              ]
            : []),
          text('name', 84),
          text('idNumber', 170),
          text('phone', 110),
          {
            key: 'sum',
            title: t('fields.sum'),
            width: 112,
            align: 'right',
            render: ({ sum }) => sum !== undefined && yuanText(sum),
          },
        ]}
        tone={({ problem }) => (problem ? 'bad' : undefined)}
        empty=""
      />
      {lines.length > shown.length && (
        <p className="lx-quiet">{t('petition.members.more', { count: lines.length - shown.length })}</p>
      )}
    </div>
  );
}
