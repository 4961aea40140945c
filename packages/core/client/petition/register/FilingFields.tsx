import { CHANNELS, PURPOSES } from '@lianxin/core/common';
import { useText, useToday } from '@lianxin/ui';
import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { DayInput } from '../widgets/DayInput.js';
import { isLongPast } from './RegisterValues.js';

/** How it came, when, from how many, and what about. */
export function FilingFields() {
  const t = useText('core');
  const today = useToday();
  const on = Form.useWatch('on');
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('petition.register.filing')}</legend>
      <div className="pe-line">
        <Form.Item name="channel" label={t('fields.channel')} required>
          <Radio.Group
            optionType="button"
            options={CHANNELS.map((value) => ({ value, label: t(`codes.channel.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="on" label={t('fields.core.register.on')} required>
          <DayInput until={today} />
        </Form.Item>
        <Form.Item name="purpose" label={t('fields.purpose')}>
          <Select
            allowClear
            placeholder={t('petition.register.purposeLater')}
            options={PURPOSES.map((value) => ({ value, label: t(`codes.purpose.${value}`) }))}
            className="pe-purpose"
          />
        </Form.Item>
        <Form.Item name="present" label={t('fields.present')}>
          <Count max={100_000} />
        </Form.Item>
        <Form.Item name="concerned" label={t('fields.concerned')}>
          <Count max={1_000_000} />
        </Form.Item>
      </div>
      {isLongPast(on, today) && (
        <Form.Item name="onReason" label={t('fields.onReason')} required extra={t('petition.register.longPast')}>
          <Input maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name="subject" label={t('fields.subject')} required>
        <Input maxLength={300} placeholder={t('petition.register.subjectHint')} autoComplete="off" />
      </Form.Item>
      <Form.Item name="words" label={t('fields.words')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} placeholder={t('petition.register.wordsHint')} />
      </Form.Item>
    </fieldset>
  );
}

interface CountProps {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (value: number | undefined) => void;
  readonly max: number;
}

function Count({ id, value, onChange, max }: CountProps) {
  return (
    <InputNumber
      {...(id && { id })}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? undefined)}
      min={1}
      max={max}
      precision={0}
      controls={false}
      className="pe-count"
    />
  );
}
