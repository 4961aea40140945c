import { fieldErrors } from '@lianxin/api/common';
import { draftOf, entered, initialOf, modelOf, type Values } from '@lianxin/ui/common';
import { Button, Form } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../i18n/useText.js';
import { Fields } from './FieldView.js';
import { FormHead } from './FormHead.js';
import type { SchemaFormProps } from './SchemaForm.js';
import type { DraftInUse } from './useDraft.js';
import { useErrorsOf } from './useErrorsOf.js';

/** What the keyboard begins at: a field for files is a button, with an input beside it that nobody sees. */
const FIRST = 'input:not([type=file]), textarea, button';

interface Drafting {
  readonly start: Values | undefined;
  readonly drafting: DraftInUse;
  startAfresh(): void;
}

/** The form itself, once it is known whether a draft of it was kept. */
export function LoadedForm<I>(props: SchemaFormProps<I> & Drafting) {
  const { form: source, value, onSubmit, onSending, submit, id, focus, start, drafting, startAfresh } = props;
  const t = useText('ui');
  const [form] = Form.useForm<Values>();
  const { group, schema } = useMemo(() => modelOf(source), [source]);
  const [initial] = useState(() => initialOf(group, start ?? (value as Values | undefined)));
  const [changed, setChanged] = useState(false);
  const [sending, setSending] = useState(false);
  const errors = useErrorsOf(form, group);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focus) body.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [focus]);

  const move = (now: boolean) => {
    setSending(now);
    onSending?.(now);
  };

  const send = async () => {
    if (sending) return;
    const values = entered(group, form.getFieldsValue(true));
    const checked = schema.safeParse(values);
    if (!checked.success) return errors.showFields(fieldErrors(checked.error));
    errors.forgetAll();
    move(true);
    try {
      await onSubmit(values as I);
      await drafting.clear();
    } catch (e) {
      errors.showFailure(e);
    } finally {
      move(false);
    }
  };

  const onValuesChange = (change: Values) => {
    setChanged(true);
    errors.forget(change);
    drafting.keep(draftOf(group, form.getFieldsValue(true)));
  };

  /** Enter in a line must not send a long form half filled; Ctrl+Enter does, from anywhere in it. */
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || e.nativeEvent.isComposing) return;
    if (e.ctrlKey || e.metaKey) {
      e.stopPropagation(); // a list of choices would open
      void send();
    } else if (e.target instanceof HTMLInputElement) e.preventDefault();
  };

  return (
    <Form
      {...(id && { id })}
      form={form}
      layout="vertical"
      initialValues={initial}
      onValuesChange={onValuesChange}
      onFinish={send}
      onKeyDownCapture={onKeyDown}
      className="lx-form"
    >
      <FormHead sentences={errors.head} {...(start && !changed && { startAfresh })} />
      <div ref={body}>
        <Fields group={group} at={[]} within={[]} />
      </div>
      {drafting.kept !== undefined && (
        <p className="lx-quiet lx-kept">{t(drafting.kept ? 'form.kept' : 'form.keeping')}</p>
      )}
      {submit !== undefined && (
        <Button type="primary" htmlType="submit" loading={sending}>
          {submit}
        </Button>
      )}
      <span className="lx-unseen" aria-live="polite">
        {sending && t('form.sending')}
      </span>
    </Form>
  );
}
