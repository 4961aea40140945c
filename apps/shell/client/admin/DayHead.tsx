import { useQueryOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';
import { DayText, InstantText, useText, useToday } from '@lianxin/ui';
import { DatePicker, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';

/** Where the chain stood at the end of a day, on one sheet with room for a signature. */
export function DayHead({ onClose }: { onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const [day, setDay] = useState(today);
  const { data } = useQueryOf(directory.auditHead, { day }, { keep: true });
  return (
    <Modal
      open
      title={t('audit.head')}
      okText={t('audit.print')}
      okButtonProps={{ disabled: !data }}
      onOk={() => window.print()}
      onCancel={onClose}
      width={620}
      className="lx-sheet"
      destroyOnHidden
    >
      <p className="lx-quiet lx-screen">{t('audit.headHelp')}</p>
      <p className="lx-screen">
        <DatePicker
          aria-label={t('audit.headDay')}
          value={dayjs(day)}
          allowClear={false}
          disabledDate={(each) => each.format('YYYY-MM-DD') > today}
          onChange={(_, chosen) => setDay(String(chosen))}
        />
      </p>
      {data === null && <p>{t('audit.headNone')}</p>}
      {data && (
        <dl className="sh-head">
          <dt>{t('audit.headDay')}</dt>
          <dd>
            <DayText day={day} />
          </dd>
          <dt>{t('audit.headPosition')}</dt>
          <dd>
            {data.position} <InstantText at={data.at} />
          </dd>
          <dt>{t('audit.headHash')}</dt>
          <dd className="sh-hash">{data.hash.replace(/(.{8})(?=.)/g, '$1 ')}</dd>
          <dt>{t('audit.headSign')}</dt>
          <dd className="sh-sign" />
          <dt>{t('audit.headSignDay')}</dt>
          <dd className="sh-sign" />
        </dl>
      )}
    </Modal>
  );
}
