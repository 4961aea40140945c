import { ApiError } from '@lianxin/api/client';
import { Alert, Button } from 'antd';
import { useErrorText } from '../i18n/useErrorText.js';
import { useText } from '../i18n/useText.js';

/** What is refused today is refused a second later: nothing to try again. */
const FINAL: readonly string[] = ['forbidden', 'notFound', 'invalid', 'blocked'];

/** Something could not be shown: why, in a sentence, and the way to try again where that may help. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText('ui');
  const explain = useErrorText();
  const isFinal = error instanceof ApiError && FINAL.includes(error.kind);
  return (
    <Alert
      type="error"
      showIcon
      title={explain(error)}
      action={retry && !isFinal && <Button onClick={retry}>{t('state.retry')}</Button>}
    />
  );
}
