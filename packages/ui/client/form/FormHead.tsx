import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.js';

/** What is wrong with the form as a whole, and whether what stands in it is an earlier draft. */
export function FormHead({ sentences, startAfresh }: { sentences: readonly string[]; startAfresh?: () => void }) {
  const t = useText('ui');
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentences.length > 0) alert.current?.focus();
  }, [sentences]);
  return (
    <>
      {sentences.length > 0 && (
        <div ref={alert} tabIndex={-1} role="alert" className="lx-form-head">
          <Alert type="error" showIcon title={sentences.map((each) => <div key={each}>{each}</div>)} />
        </div>
      )}
      {startAfresh && (
        <div className="lx-form-head">
          <Alert
            type="info"
            showIcon
            title={t('form.draft')}
            action={
              <Button size="small" type="link" onClick={startAfresh}>
                {t('form.startAfresh')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
