import { useMutationOf } from '@lianxin/api/client';
import { reveal } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useCase } from './CaseContext.js';

interface Props {
  readonly record: string;
  readonly field: string;
  onValue(value: string): void;
  onClose(): void;
}

/** Asks why somebody wants to see a value whole. The reason goes to the audit log. */
export function RevealDialog({ record, field, onValue, onClose }: Props) {
  const t = useText('core');
  const explain = useErrorText();
  const { view } = useCase();
  const ask = useMutationOf(reveal);
  const [reason, setReason] = useState('');
  const why = reason.trim();
  const send = () => {
    if (why.length < 2) return;
    ask.mutate({ dossier: view.dossier, record, field, reason: why }, { onSuccess: ({ value }) => onValue(value) });
  };
  return (
    <Modal
      open
      title={t('petition.reveal.title', { field: t(`fields.${field}`) })}
      okText={t('petition.reveal.show')}
      okButtonProps={{ disabled: why.length < 2, loading: ask.isPending }}
      onOk={send}
      onCancel={onClose}
      width={440}
    >
      <Form layout="vertical" onFinish={send}>
        <p>{t('petition.reveal.help')}</p>
        {ask.error && <Alert type="error" showIcon title={explain(ask.error)} className="lx-form-head" />}
        <Form.Item label={t('petition.reveal.reason')} htmlFor="reveal-reason">
          <Input
            id="reveal-reason"
            autoFocus
            value={reason}
            maxLength={500}
            onChange={(e) => setReason(e.target.value)}
            onPressEnter={send}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
