import { useText } from '@lianxin/ui';
import { Form, Input, Select } from 'antd';
import { useStaff } from '../useStaff.js';
import { UnitsSelect } from '../widgets/UnitSelect.js';

/** Whom a report accuses: nothing of it will ever go to them. */
export function AccusedFields({ line }: { readonly line: number }) {
  const t = useText('core');
  const staff = useStaff();
  return (
    <div className="pe-accused">
      <Form.Item name={[line, 'accused']} label={t('fields.accused')}>
        <UnitsSelect label={t('fields.accused')} />
      </Form.Item>
      <Form.Item name={[line, 'accusedPeople']} label={t('fields.accusedPeople')}>
        <Select
          mode="multiple"
          allowClear
          options={staff}
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('fields.accusedPeople')}
        />
      </Form.Item>
      <Form.Item name={[line, 'accusedOthers']} label={t('fields.accusedOthers')}>
        <Input maxLength={500} placeholder={t('fields.accusedOthers.help')} aria-label={t('fields.accusedOthers')} />
      </Form.Item>
    </div>
  );
}
