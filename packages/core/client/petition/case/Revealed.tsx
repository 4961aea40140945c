import { EyeOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { RevealDialog } from './RevealDialog.js';

interface Props {
  readonly record: string;
  readonly field: string;
  /** As it shows without a reason. */
  readonly shown: string;
  /** There is more to see, and this person may see it. */
  readonly may: boolean;
}

/** A value behind a mask, with the eye that lifts it. What was lifted is masked again when the page is left. */
export function Revealed({ record, field, shown, may }: Props) {
  const t = useText('core');
  const [asking, setAsking] = useState(false);
  const [value, setValue] = useState<string>();
  const label = t('petition.reveal.label', { field: t(`fields.${field}`) });
  return (
    <span className="pe-revealed" title={t(`fields.${field}`)}>
      <span className="lx-digits">{value ?? shown}</span>
      {may && value === undefined && (
        <Button
          type="text"
          size="small"
          icon={<EyeOutlined />}
          aria-label={label}
          title={label}
          onClick={() => setAsking(true)}
        />
      )}
      {asking && (
        <RevealDialog
          record={record}
          field={field}
          onClose={() => setAsking(false)}
          onValue={(whole) => {
            setValue(whole);
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}
