import type { ApiError } from '@lianxin/api/client';
import { Alert } from 'antd';
import { useText } from '../i18n/useText.js';

/** What others did meanwhile, by the names of the steps. Why nothing was sent is said by the form below it. */
export function Changes({ of }: { of: ApiError }) {
  const t = useText('ui');
  const { types } = of.params;
  if (!Array.isArray(types) || types.length === 0) return null;
  const steps = types.map((type) => t(`entries.${type}`));
  return <Alert className="lx-form-head" type="warning" showIcon title={t('action.changed', { steps })} />;
}
