import { useText } from '@lianxin/ui';
import { Form, Input } from 'antd';
import { FilesInput } from '../files/FilesInput.js';

/** The papers that came with it. */
export function PapersField() {
  const t = useText('core');
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('fields.files')}</legend>
      <Form.Item name="files" noStyle>
        <FilesInput />
      </Form.Item>
      <div className="pe-papers">
        {(['papersKept', 'papersReturned'] as const).map((field) => (
          <Form.Item key={field} name={field} label={t(`fields.${field}`)}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} placeholder={t('petition.register.paperALine')} />
          </Form.Item>
        ))}
      </div>
    </fieldset>
  );
}
