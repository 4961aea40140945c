import { ApiError } from '@lianxin/api/client';
import { type FieldError, type Group, namesIn, placeOf, type Values } from '@lianxin/ui/common';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { errorText, useErrorText } from '../i18n/useErrorText.js';
import { useText } from '../i18n/useText.js';

export interface ErrorsOfForm {
  /** Sentences that belong to no single field, for the head of the form. */
  readonly head: readonly string[];
  /** Shows what is wrong with the fields, and moves to the first. */
  showFields(errors: readonly FieldError[]): void;
  /** Shows why sending failed. */
  showFailure(error: unknown): void;
  /** Takes back what was said about fields that have been changed since. */
  forget(changed: Values): void;
  forgetAll(): void;
}

/** What is wrong with a form, each sentence where it belongs. */
export function useErrorsOf(form: FormInstance, group: Group): ErrorsOfForm {
  const t = useText('ui');
  const explain = useErrorText();
  const [head, setHead] = useState<readonly string[]>([]);
  const sentence = ({ code, params = {} }: FieldError) => errorText(t, { code, params });

  const show = (errors: readonly FieldError[], first: string) => {
    const places = errors.map((error) => ({ error, name: placeOf(group, error.path)?.name }));
    const placed = places.flatMap(({ error, name }) => (name ? [{ name, errors: [sentence(error)] }] : []));
    const rest = places.flatMap(({ error, name }) => (name ? [] : [sentence(error)]));
    form.setFields(placed as Parameters<typeof form.setFields>[0]);
    setHead(placed.length > 0 && rest.length === 0 ? [] : [...new Set([first, ...rest])]);
    if (placed[0]) form.scrollToField(placed[0].name, { focus: true, block: 'center' });
  };

  return {
    head,
    showFields: (errors) => show(errors, t('errors.api.bad_input')),
    showFailure: (e) => {
      if (e instanceof ApiError && e.isSignedOut) return; // the shell asks to sign in again, over the form
      show(e instanceof ApiError ? (e.wire.fields ?? []) : [], explain(e));
    },
    forget: (changed) => {
      const cleared = namesIn(changed).map((name) => ({ name, errors: [] }));
      form.setFields(cleared as Parameters<typeof form.setFields>[0]);
    },
    forgetAll: () => setHead([]),
  };
}
