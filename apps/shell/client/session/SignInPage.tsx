import type { Me } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { useEffect } from 'react';
import { LanguageSwitch } from '../frame/LanguageSwitch.js';
import { SignInForm } from './SignInForm.js';

/** The first page of the day. */
export function SignInPage({ onDone }: { onDone: (me: Me) => void }) {
  const t = useText();
  useEffect(() => {
    document.title = t('ui:page.title', { title: t('signIn.title') });
  }, [t]);
  return (
    <main className="sh-sign-in">
      <div className="sh-sign-in-card">
        <div className="sh-sign-in-head">
          <h1>{t('product')}</h1>
          <LanguageSwitch />
        </div>
        <p>{t('product.slogan')}</p>
        <SignInForm onDone={onDone} />
        <p className="lx-quiet">{t('signIn.help')}</p>
      </div>
    </main>
  );
}
