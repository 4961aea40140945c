import { useMutationOf } from '@lianxin/api/client';
import { rosterContracts } from '@lianxin/core/common';
import { useErrorText, usePermission, useText } from '@lianxin/ui';
import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';

/** A telephone number, told to whoever says what for. The reason goes to the audit log. */
export function MemberPhone({ member }: { member: string }) {
  const t = useText('core');
  const explain = useErrorText();
  const ask = useMutationOf(rosterContracts.memberPhone);
  const [reason, setReason] = useState('');
  const why = reason.trim();
  const send = () => why.length >= 2 && ask.mutate({ member, reason: why });
  if (!usePermission('core.reveal')) return null;
  return (
    <section className="pe-member-phone" aria-label={t('rosters.phone')}>
      {ask.data ? (
        <p>
          {t('rosters.phone')} <b className="lx-digits">{ask.data.phone}</b>
        </p>
      ) : (
        <>
          <p className="lx-quiet">{t('rosters.phoneHelp')}</p>
          <Space.Compact block>
            <Input
              value={reason}
              maxLength={200}
              onChange={(e) => setReason(e.target.value)}
              onPressEnter={send}
              placeholder={t('petition.reveal.reason')}
              aria-label={t('petition.reveal.reason')}
            />
            <Button disabled={why.length < 2} loading={ask.isPending} onClick={send}>
              {t('rosters.showPhone')}
            </Button>
          </Space.Compact>
        </>
      )}
      {ask.error && <Alert type="error" showIcon title={explain(ask.error)} />}
    </section>
  );
}
