import { UploadOutlined } from '@ant-design/icons';
import { useMutationOf } from '@lianxin/api/client';
import type { Day } from '@lianxin/base';
import { importCalendarYear } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, Button, Form, Input, InputNumber, Modal } from 'antd';
import { useRef, useState } from 'react';
import { DayInput } from '../petition/widgets/DayInput.js';
import { readText } from './readText.js';

interface Props {
  onClose(): void;
  onImported(id: string): void;
}

/** Brings a file of holidays in as a draft. */
export function ImportYear({ onClose, onImported }: Props) {
  const t = useText('core');
  const explain = useErrorText();
  const send = useMutationOf(importCalendarYear);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; content: string }>();
  const [year, setYear] = useState<number | null>(null);
  const [published, setPublished] = useState<Day>();
  const [source, setSource] = useState('');
  const take = async (chosen: File | undefined) => {
    if (chosen) setFile({ name: chosen.name, content: await readText(chosen) });
  };
  const submit = () => {
    if (!file) return;
    const said = { ...(year && { year }), ...(published && { published }), ...(source && { source }) };
    send.mutate({ content: file.content, ...said }, { onSuccess: ({ id }) => onImported(id) });
  };
  return (
    <Modal
      open
      title={t('calendar.import.open')}
      okText={t('calendar.import.send')}
      okButtonProps={{ disabled: !file, loading: send.isPending }}
      onOk={submit}
      onCancel={onClose}
      width={560}
    >
      <p className="lx-quiet">{t('calendar.import.help')}</p>
      {send.error && <Alert type="error" showIcon title={explain(send.error)} className="lx-form-head" />}
      <Form layout="vertical" onFinish={submit}>
        <Form.Item label={t('calendar.import.file')}>
          <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
            {t('calendar.import.choose')}
          </Button>{' '}
          <span>{file?.name}</span>
          <input
            ref={input}
            type="file"
            accept=".json,.csv,.txt"
            style={{ display: 'none' }}
            tabIndex={-1}
            aria-label={t('calendar.import.file')}
            onChange={(e) => {
              void take(e.target.files?.[0]);
              e.target.value = '';
            }}
          />
        </Form.Item>
        <Form.Item label={t('calendar.year')} htmlFor="calendar-year" extra={t('calendar.import.csvOnly')}>
          <InputNumber id="calendar-year" value={year} onChange={setYear} min={1949} max={2100} precision={0} />
        </Form.Item>
        <Form.Item label={t('calendar.import.published')} htmlFor="calendar-published">
          <DayInput id="calendar-published" value={published} onChange={setPublished} />
        </Form.Item>
        <Form.Item label={t('calendar.import.source')} htmlFor="calendar-source">
          <Input id="calendar-source" value={source} maxLength={500} onChange={(e) => setSource(e.target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
