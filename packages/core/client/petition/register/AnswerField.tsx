import { useText } from '@lianxin/ui';
import { Form, Input } from 'antd';
import { mayBeAnswered, type RegisterValues } from './RegisterValues.js';

/** The answer to an inquiry or thanks, given while the person is still here. */
export function AnswerField() {
  const t = useText('core');
  const values = Form.useWatch((all: RegisterValues) => all, Form.useFormInstance<RegisterValues>()) ?? {};
  if (!mayBeAnswered(values)) return null;
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('petition.register.answer')}</legend>
      <p className="lx-help">{t('petition.register.answerHelp')}</p>
      <Form.Item name="answer">
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={20_000}
          aria-label={t('petition.register.answer')}
        />
      </Form.Item>
    </fieldset>
  );
}
