import { useMutationOf } from '@lianxin/api/client';
import { approveCalendarYear, type CalendarYearRow, rejectCalendarYear } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useMe } from '../useMe.js';

/** Approve or reject; two approve, and neither brought it in. */
export function DecideYear({ draft: { id, fingerprint, preview } }: { draft: CalendarYearRow }) {
  const t = useText('core');
  const explain = useErrorText();
  const { permissions } = useMe();
  const approve = useMutationOf(approveCalendarYear);
  const reject = useMutationOf(rejectCalendarYear);
  const [reason, setReason] = useState<string>();
  if (!permissions.includes('core.approveCalendar')) return <span className="lx-quiet">{t('calendar.awaits')}</span>;
  const why = reason?.trim() ?? '';
  const failed = approve.error ?? reject.error;
  return (
    <div>
      <Space>
        <Button
          type="primary"
          disabled={!preview}
          loading={approve.isPending}
          title={preview ? '' : t('errors.core.calendar_not_previewed')}
          onClick={() => approve.mutate({ id: id!, fingerprint: fingerprint! })}
        >
          {t('calendar.approve')}
        </Button>
        <Button onClick={() => setReason('')}>{t('calendar.reject')}</Button>
      </Space>
      {failed && <Alert type="error" showIcon title={explain(failed)} className="pe-banner" />}
      {reason !== undefined && (
        <Modal
          open
          title={t('calendar.reject')}
          okButtonProps={{ disabled: why.length < 2, loading: reject.isPending }}
          onOk={() => reject.mutate({ id: id!, reason: why }, { onSuccess: () => setReason(undefined) })}
          onCancel={() => setReason(undefined)}
        >
          <Input.TextArea
            autoFocus
            rows={3}
            maxLength={500}
            value={reason}
            aria-label={t('calendar.rejectReason')}
            placeholder={t('calendar.rejectReason')}
            onChange={(e) => setReason(e.target.value)}
          />
        </Modal>
      )}
    </div>
  );
}
