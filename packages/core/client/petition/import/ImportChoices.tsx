import { UploadOutlined } from '@ant-design/icons';
import { CHANNELS, IMPORT_MODES } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button, Radio, Select } from 'antd';
import { type ReactNode, useRef } from 'react';
import { UploadLine } from '../files/FileLines.js';
import { useUploads } from '../files/useUploads.js';
import { UnitSelect } from '../widgets/UnitSelect.js';
import { chooseMode, type ImportChoice } from './importForm.js';

interface Props {
  readonly choice: ImportChoice;
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
  onChange(choice: ImportChoice): void;
}

/** Which file, and as what it is taken over. */
export function ImportChoices({ choice, sheets, sheet, onChange }: Props) {
  const t = useText('core');
  return (
    <section className="lx-panel pe-section">
      <Line label={t('petition.import.file')}>
        <FileChooser choice={choice} onChange={onChange} />
        {sheets.length > 1 && (
          <Select
            value={sheet ?? null}
            onChange={(next) => onChange({ ...choice, sheet: next, map: {} })}
            aria-label={t('petition.import.sheet')}
            options={sheets.map((value) => ({ value, label: value }))}
            className="pe-sheet-name"
          />
        )}
      </Line>
      <Line label={t('fields.channel')}>
        <Radio.Group
          optionType="button"
          value={choice.channel}
          onChange={(e) => onChange({ ...choice, channel: e.target.value })}
          options={CHANNELS.map((value) => ({ value, label: t(`codes.channel.${value}`) }))}
          aria-label={t('fields.channel')}
        />
      </Line>
      <Line label={t('fields.as')}>
        <Radio.Group
          vertical
          value={choice.as}
          onChange={(e) => onChange(chooseMode(choice, e.target.value))}
          aria-label={t('fields.as')}
          options={IMPORT_MODES.map((value) => ({
            value,
            label: (
              <>
                <b>{t(`codes.importMode.${value}`)}</b>{' '}
                <span className="lx-quiet">{t(`petition.import.mode.${value}`)}</span>
              </>
            ),
          }))}
        />
      </Line>
      <Line label={t('petition.import.unit')}>
        <div className="pe-receiving">
          <UnitSelect
            label={t('petition.import.unit')}
            value={choice.unit}
            onChange={(unit) => onChange(withUnit(choice, unit))}
          />
        </div>
        <span className="lx-quiet">{t('petition.import.unitHelp')}</span>
      </Line>
    </section>
  );
}

function withUnit({ unit: _before, ...choice }: ImportChoice, unit: string | undefined): ImportChoice {
  return unit ? { ...choice, unit } : choice;
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pe-choice">
      <span>{label}</span>
      <div>{children}</div>
    </div>
  );
}

function FileChooser({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) {
  const t = useText('core');
  const input = useRef<HTMLInputElement>(null);
  const { uploads, add, drop, retry } = useUploads((file) => {
    const { sheet: _before, ...rest } = choice;
    onChange({ ...rest, file, map: {} });
  });
  return (
    <div>
      <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('petition.import.choose')}
      </Button>{' '}
      <span>{choice.file?.name}</span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        style={{ display: 'none' }}
        tabIndex={-1}
        aria-label={t('petition.import.file')}
        onChange={(e) => {
          add([...(e.target.files ?? [])]);
          e.target.value = '';
        }}
      />
      {uploads.length > 0 && (
        <ul className="pe-file-list">
          {uploads.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onDrop={() => drop(upload.key)}
              onRetry={() => retry(upload)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
