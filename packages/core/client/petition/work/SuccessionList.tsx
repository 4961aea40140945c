import { useQueryOf } from '@lianxin/api/client';
import { successions } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';

/** Open cases that still lie with a unit that was merged, split or abolished; each waits for its successor (art 24). */
export function SuccessionList() {
  const t = useText('core');
  const { data } = useQueryOf(successions, {});
  if (!data || data.rows.length === 0) return null;
  return (
    <details className="lx-panel pe-panel">
      <summary>
        {t('petition.work.successions')} <span className="lx-quiet">{data.rows.length}</span>
      </summary>
      <ul className="pe-things">
        {data.rows.map(({ dossier, number, subject, unit, successor }) => (
          <li key={dossier}>
            <Link to={caseUrl(dossier)}>{`${number} ${subject}`}</Link>{' '}
            <span className="lx-quiet">
              {successor ? t('petition.work.succeeds', { unit, successor }) : t('petition.work.noSuccessor', { unit })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
