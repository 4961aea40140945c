import { useText } from '@lianxin/ui';
import { Form } from 'antd';
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
    </fieldset>
  );
}
