import type { ApiError } from '@lianxin/api/client';
import { Alert } from 'antd';
import { useText } from '../i18n/useText.js';

/** What others did meanwhile, by the names of the steps; what was typed stays and may be sent again. */
export function Changes({ of }: { of: ApiError }) {
  const t = useText('ui');
  const { changed } = of.params;
  const steps = Array.isArray(changed) ? (changed as readonly string[]) : [];
  return (
    <Alert
      className="lx-form-head"
      type="warning"
      showIcon
      title={t('action.changed')}
      description={
        <>
          {steps.length > 0 && (
            <ul>
              {[...new Set(steps)].map((step) => (
                <li key={step}>{t(`entries.${step}`)}</li>
              ))}
            </ul>
          )}
          <p>{t('action.changedHelp')}</p>
        </>
      }
    />
  );
}
