import { Alert, Button } from 'antd';
import { useErrorText } from '../i18n/useErrorText.js';
import { useText } from '../i18n/useText.js';

/** Something could not be shown: why, in a sentence, and the way to try again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText('ui');
  const explain = useErrorText();
  return (
    <Alert
      type="error"
      showIcon
      title={explain(error)}
      action={retry && <Button onClick={retry}>{t('state.retry')}</Button>}
    />
  );
}
