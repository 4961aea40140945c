import { useMutationOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';
import { SchemaForm, useText } from '@lianxin/ui';
import { App, Modal } from 'antd';
import { z } from 'zod';

const Passwords = z
  .strictObject({
    current: z.string().meta({ widget: 'password', wide: true }),
    next: z.string().meta({ widget: 'password', wide: true, autocomplete: 'new' }),
    repeated: z.string().meta({ widget: 'password', wide: true, autocomplete: 'new' }),
  })
  .refine(({ next, repeated }) => next === repeated, { path: ['repeated'], params: { code: 'shell.not_repeated' } });

/** The form that changes one's own password. */
export function ChangePasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const change = useMutationOf(directory.changePassword);
  const { message } = App.useApp();
  const submit = async ({ current, next }: z.infer<typeof Passwords>) => {
    await change.mutateAsync({ current, next });
    void message.success(t('password.changed'));
    onDone();
  };
  return <SchemaForm name="shell.changePassword" form={Passwords} onSubmit={submit} submit={t('password.change')} />;
}

export function ChangePasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal open={open} onCancel={onClose} title={t('password.title')} footer={null} destroyOnHidden width={420}>
      <ChangePasswordForm onDone={onClose} />
    </Modal>
  );
}

/** A password somebody else has set must be changed before anything else. */
export function MustChangePassword() {
  const t = useText();
  return (
    <main className="sh-sign-in">
      <div className="sh-sign-in-card">
        <h1>{t('password.title')}</h1>
        <p>{t('password.must')}</p>
        <ChangePasswordForm onDone={() => undefined} />
      </div>
    </main>
  );
}
