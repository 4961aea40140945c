import { ApiError } from '@lianxin/api/client';
import type { WireError } from '@lianxin/api/common';
import { errorText, namesIn, useErrorText, useText, type Values } from '@lianxin/ui';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import type { RegisterValues } from './RegisterValues.js';
import { formPath } from './registerCall.js';

type FieldError = NonNullable<WireError['fields']>[number];

/** What is wrong with a filing, each sentence at its field, the rest at the head of the form. */
export function useRegisterErrors(form: FormInstance<RegisterValues>) {
  const t = useText('core');
  const explain = useErrorText();
  const [head, setHead] = useState<readonly string[]>([]);

  const show = (errors: readonly FieldError[], first: string) => {
    const fields = errors.map(({ path, code, params = {} }) => ({
      name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      errors: [errorText(t, { code, params })],
    }));
    form.setFields(fields as unknown as Parameters<typeof form.setFields>[0]);
    setHead([first]);
    if (fields[0]) form.scrollToField(fields[0].name as never, { focus: true, block: 'center' });
  };

  return {
    head,
    showProblems: (errors: readonly FieldError[]) => show(errors, t('errors.api.bad_input')),
    showFailure(error: unknown, values: RegisterValues) {
      if (error instanceof ApiError && error.isSignedOut) return; // the shell asks to sign in again, over the form
      const fields = error instanceof ApiError ? (error.wire.fields ?? []) : [];
      show(
        fields.map((each) => ({ ...each, path: formPath(each.path, values) })),
        explain(error),
      );
    },
    /** Takes back what was said about fields that were changed since. */
    forget(change: Values) {
      const cleared = namesIn(change).map((name) => ({ name, errors: [] }));
      form.setFields(cleared as unknown as Parameters<typeof form.setFields>[0]);
      setHead([]);
    },
    forgetAll: () => setHead([]),
  };
}
