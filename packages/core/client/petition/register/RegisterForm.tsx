import { useMutationOf } from '@lianxin/api/client';
import { petitionActions } from '@lianxin/core/common';
import { requestIds, useText, useToday, type Values } from '@lianxin/ui';
import { Alert, Button, Form } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { RepeatsField } from '../repeats/RepeatsField.js';
import { AnswerField } from './AnswerField.js';
import { DemandsField } from './DemandsField.js';
import { FilingFields } from './FilingFields.js';
import { OralRecordFields } from './OralRecordFields.js';
import { PapersField } from './PapersField.js';
import { PartiesField } from './PartiesField.js';
import type { Receipt } from './ReceiptDialog.js';
import { isAnswered, type RegisterValues } from './RegisterValues.js';
import { answeredCallOf, callOf, problemsOf } from './registerCall.js';
import { useRegisterErrors } from './useRegisterErrors.js';

interface Props {
  readonly start: RegisterValues;
  /** What it starts with was typed before. */
  readonly kept: boolean;
  onKeep(values: Values): void;
  onLayAside(values: RegisterValues): void;
  onStartAfresh(): void;
  onDone(receipt: Receipt): void;
  /** What stands above the fields and may ask for what was entered so far. */
  above(current: () => RegisterValues): ReactNode;
}

/** The form of a filing. Only channel, day and one sentence must be given. */
export function RegisterForm({ start, kept, onKeep, onLayAside, onStartAfresh, onDone, above }: Props) {
  const t = useText('core');
  const today = useToday();
  const [form] = Form.useForm<RegisterValues>();
  const [requestId] = useState(requestIds);
  const [changed, setChanged] = useState(false);
  const register = useMutationOf(petitionActions.register);
  const answer = useMutationOf(petitionActions.answerOnTheSpot);
  const isPending = register.isPending || answer.isPending;
  const answered = Form.useWatch((all: RegisterValues) => isAnswered(all), form);
  const errors = useRegisterErrors(form);
  const identified = <C,>(call: C) => ({ ...call, requestId: requestId(call) });
  const current = (): RegisterValues => ({ ...start, ...form.getFieldsValue(true) });

  const send = async () => {
    if (isPending) return;
    const values = current();
    const problems = problemsOf(values, today);
    if (problems.length > 0) return errors.showProblems(problems);
    errors.forgetAll();
    try {
      const { dossier, shown = {} } = isAnswered(values)
        ? await answer.mutateAsync(identified(answeredCallOf(values, today)))
        : await register.mutateAsync(identified(callOf(values, today)));
      onDone({ dossier, shown });
    } catch (e) {
      errors.showFailure(e, values);
    }
  };

  /** Enter in a line must not send a form half filled; Ctrl+Enter does, from anywhere in it. */
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || e.nativeEvent.isComposing) return;
    if (e.ctrlKey || e.metaKey) void send();
    else if (e.target instanceof HTMLInputElement) e.preventDefault();
  };

  return (
    <Form<RegisterValues>
      form={form}
      name="register"
      layout="vertical"
      initialValues={start}
      onFinish={send}
      onKeyDown={onKeyDown}
      onValuesChange={(change: Values) => {
        setChanged(true);
        errors.forget(change);
        onKeep({ ...current() });
      }}
      className="pe-register"
    >
      {above(current)}
      {errors.head.length > 0 && <Alert type="error" showIcon role="alert" title={errors.head.join(' ')} />}
      {kept && !changed && <Alert type="info" showIcon title={t('ui:form.draft')} />}
      <FilingFields />
      <AnswerField />
      <DemandsField />
      <PartiesField />
      <RepeatsField />
      <OralRecordFields />
      <PapersField />
      <div className="pe-bar">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t(answered ? 'petition.register.submitAnswered' : 'petition.register.submit')}
        </Button>
        <Button onClick={() => onLayAside(current())}>{t('petition.register.layAside')}</Button>
        <Button type="text" onClick={onStartAfresh}>
          {t('petition.register.clear')}
        </Button>
        <span className="lx-quiet">{t('petition.register.keptHelp')}</span>
      </div>
    </Form>
  );
}
