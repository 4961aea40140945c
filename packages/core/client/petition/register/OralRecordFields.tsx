import { CONFIRMATIONS, LANGUAGES } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { isOral, mayBeOral, type PartyValues, type RegisterValues } from './RegisterValues.js';

/** What a visitor or caller says, taken down and read back (art 19): whose words they are and how they were confirmed. */
export function OralRecordFields() {
  const t = useText('core');
  const form = Form.useFormInstance<RegisterValues>();
  const values = Form.useWatch((all: RegisterValues) => all, form) ?? {};
  if (!mayBeOral(values)) return null;
  const { oral = {} } = values;
  // What is watched leaves out what no control shows, such as the id of a person.
  const parties: RegisterValues['parties'] = form.getFieldValue('parties');
  const named = (interpreting: boolean) =>
    parties.flatMap((p, i) =>
      p && (p.role === 'interpreter') === interpreting ? [{ value: p.id, label: nameOf(p, i) }] : [],
    );
  const nameOf = (party: PartyValues, i: number): string =>
    party.name?.trim() || `${i + 1} ${t(`codes.partyRole.${party.role}`)}`;
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('fields.oralRecord')}</legend>
      <Form.Item name={['oral', 'taken']} valuePropName="checked" className="lx-flag">
        <Checkbox>{t('petition.register.oralTaken')}</Checkbox>
      </Form.Item>
      {isOral(values) && (
        <>
          <p className="lx-help">{t('petition.register.oralHelp')}</p>
          <div className="pe-line pe-oral">
            <Form.Item name={['oral', 'speaker']} label={t('fields.speaker')}>
              <Select allowClear options={named(false)} placeholder={t('petition.register.notGiven')} />
            </Form.Item>
            <Form.Item name={['oral', 'language']} label={t('fields.language')} initialValue="local_dialect">
              <Select options={LANGUAGES.map((value) => ({ value, label: t(`codes.language.${value}`) }))} />
            </Form.Item>
            {(oral.language === 'other' || oral.language === 'other_dialect') && (
              <Form.Item
                name={['oral', 'otherLanguage']}
                label={t('fields.otherLanguage')}
                required={oral.language === 'other'}
              >
                <Input maxLength={60} autoComplete="off" />
              </Form.Item>
            )}
            <Form.Item
              name={['oral', 'interpreter']}
              label={t('fields.interpreter')}
              extra={named(true).length === 0 && t('petition.register.noInterpreter')}
            >
              <Select allowClear options={named(true)} disabled={named(true).length === 0} />
            </Form.Item>
            <Form.Item name={['oral', 'takenBy']} label={t('fields.takenBy')}>
              <Input maxLength={100} placeholder={t('petition.register.takenByMe')} autoComplete="off" />
            </Form.Item>
          </div>
          <Form.Item name={['oral', 'readBack']} valuePropName="checked" className="lx-flag">
            <Checkbox>{t('fields.readBack')}</Checkbox>
          </Form.Item>
          <Form.Item name={['oral', 'confirmed']} label={t('fields.confirmed')} required>
            <Radio.Group options={CONFIRMATIONS.map((value) => ({ value, label: t(`codes.confirmation.${value}`) }))} />
          </Form.Item>
          {oral.confirmed === 'refused' && (
            <Form.Item name={['oral', 'refusal']} label={t('fields.refusal')} required>
              <Input maxLength={500} autoComplete="off" />
            </Form.Item>
          )}
        </>
      )}
    </fieldset>
  );
}
