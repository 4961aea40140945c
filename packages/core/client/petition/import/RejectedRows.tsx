import { DownloadOutlined } from '@ant-design/icons';
import type { RejectedRow } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button } from 'antd';
import { rejectedCsv } from './importForm.js';

/** So many are listed; the file has all of them. */
const LISTED = 20;

/** Rows that cannot be taken over, each by its number in the spreadsheet and with the reason. */
export function RejectedRows({ rows }: { rows: readonly RejectedRow[] }) {
  const t = useText('core');
  if (rows.length === 0) return null;
  const said = rows.map(({ row, reason }) => ({ row, reason: t([`errors.${reason}`, reason]) }));
  const save = () => {
    const csv = rejectedCsv(said, [t('petition.import.row'), t('petition.import.reason')]);
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), {
      href: url,
      download: `${t('petition.import.rejectedFile')}.csv`,
    }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <section className="lx-panel pe-section">
      <h2>
        {t('petition.import.rejected', { count: rows.length })}
        <Button type="link" size="small" icon={<DownloadOutlined />} onClick={save}>
          {t('petition.import.saveRejected')}
        </Button>
      </h2>
      <ul className="pe-rejected">
        {said.slice(0, LISTED).map(({ row, reason }) => (
          <li key={row}>
            <span className="lx-digits">{t('petition.import.rowN', { row })}</span> {reason}
          </li>
        ))}
      </ul>
      {rows.length > LISTED && <p className="lx-quiet">{t('petition.import.more', { count: rows.length - LISTED })}</p>}
    </section>
  );
}
