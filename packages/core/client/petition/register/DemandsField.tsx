import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { DEMAND_KINDS, kindFor, SETTINGS } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Alert, Button, Form, Input, Select } from 'antd';
import { AccusedFields } from './AccusedFields.js';
import { hintsOf } from './hints.js';
import { blankDemand, type RegisterValues } from './RegisterValues.js';

/** What is asked for, one demand a line; a report on officials comes with a plain word on what becomes of it. */
export function DemandsField() {
  const t = useText('core');
  const form = Form.useFormInstance<RegisterValues>();
  const values = Form.useWatch((all: RegisterValues) => all, form);
  const suggested = kindFor(values?.purpose);
  const sayWhatIsNew = (line: number) => form.setFieldValue(['demands', line, 'newFacts'], '');
  const { sealed, apart } = hintsOf(values ?? {}, MAX_REPRESENTATIVES);
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('fields.demands')}</legend>
      <p className="lx-help">{t('petition.register.demandsHelp')}</p>
      <Form.List name="demands">
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ key, name }, i) => (
              <div key={key} className="pe-demand">
                <span className="lx-row-number">{i + 1}</span>
                <Form.Item name={[name, 'text']}>
                  <Input.TextArea
                    autoSize={{ minRows: 1, maxRows: 6 }}
                    maxLength={2000}
                    aria-label={t('petition.register.demand', { n: i + 1 })}
                  />
                </Form.Item>
                <Form.Item name={[name, 'kind']}>
                  <Select
                    allowClear
                    placeholder={t('petition.register.kindLater')}
                    aria-label={t('fields.kind')}
                    options={DEMAND_KINDS.map((value) => ({ value, label: t(`codes.demandKind.${value}`) }))}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('ui:form.removeRow', { row: i + 1 })}
                  disabled={lines.length === 1}
                  onClick={() => remove(name)}
                />
                {suggested && values?.demands?.[name]?.kind === undefined && (
                  <Button
                    type="link"
                    size="small"
                    className="pe-suggested"
                    onClick={() => form.setFieldValue(['demands', name, 'kind'], suggested)}
                  >
                    {t('petition.register.suggestedKind', { kind: t(`codes.demandKind.${suggested}`) })}
                  </Button>
                )}
                {values?.demands?.[name]?.newFacts === undefined ? (
                  <Button type="link" size="small" className="pe-new-facts" onClick={() => sayWhatIsNew(name)}>
                    {t('petition.register.newFacts')}
                  </Button>
                ) : (
                  <Form.Item name={[name, 'newFacts']} label={t('fields.newFacts')} className="pe-accused">
                    <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
                  </Form.Item>
                )}
                {values?.demands?.[name]?.kind === 'report' && <AccusedFields line={name} />}
              </div>
            ))}
            <Button size="small" icon={<PlusOutlined />} onClick={() => add(blankDemand())}>
              {t('petition.register.addDemand')}
            </Button>
          </>
        )}
      </Form.List>
      {sealed && (
        <Alert
          type="warning"
          showIcon
          title={t('petition.register.sealed')}
          description={t(apart ? 'petition.register.sealedApart' : 'petition.register.sealedHelp')}
        />
      )}
    </fieldset>
  );
}

/** As the law has it; a county that allows fewer is heard when the filing is sent. */
export const MAX_REPRESENTATIVES = SETTINGS.find((s) => s.key === 'visit.maxRepresentatives')!.default as number;
