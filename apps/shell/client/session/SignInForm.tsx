import { useMutationOf } from '@lianxin/api/client';
import { directory, type Me } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, Button, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';

interface Entered {
  readonly username: string;
  readonly password: string;
}

/** Name and password. Neither stays in the browser. */
export function SignInForm({ onDone }: { onDone: (me: Me) => void }) {
  const t = useText();
  const explain = useErrorText();
  const login = useMutationOf(directory.login);
  const [form] = Form.useForm<Entered>();
  const password = useRef<InputRef>(null);
  const required = [{ required: true, message: t('errors.api.field.missing') }];

  useEffect(() => {
    if (!login.error) return;
    form.resetFields(['password']);
    password.current?.focus();
  }, [login.error, form]);

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(entered) => login.mutate(entered, { onSuccess: onDone })}
    >
      {login.error && (
        <div role="alert" className="sh-sign-in-error">
          <Alert type="error" showIcon title={explain(login.error)} />
        </div>
      )}
      <Form.Item name="username" label={t('signIn.username')} rules={required}>
        <Input autoComplete="username" autoFocus autoCapitalize="none" size="large" />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={required}>
        <Input.Password ref={password} autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
