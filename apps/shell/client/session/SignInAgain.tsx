import type { Me } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Modal } from 'antd';
import { SignInForm } from './SignInForm.js';

/** The session ended while somebody was at work: signs in over the page, so that what was typed stays. */
export function SignInAgain({ open, person, onDone }: { open: boolean; person: string; onDone: () => void }) {
  const t = useText();
  const signedIn = (me: Me) => {
    if (me.person.id === person) onDone();
    else window.location.reload(); // what stands on the page is not for these eyes
  };
  return (
    <Modal open={open} title={t('signIn.again')} footer={null} closable={false} destroyOnHidden width={380}>
      <p>{t('signIn.againHelp')}</p>
      <SignInForm onDone={signedIn} />
    </Modal>
  );
}
